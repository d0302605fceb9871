// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.google.gson.JsonParser;

class DiffTest {

    private static final String OLD = """
            规范：热线用语
            角色：话务员

            1. [P01] 市民要求时
               话务员 可 告知：单位的地址
            """;
    private static final String NEW = OLD.replace(" 可 ", " 应 ");
    private static final String REPORT = """
            新增 0 条，删除 0 条，移动 0 条，修改 1 条
            ~ 用语 1. [P01] 市民要求时  〔收紧〕要求的程度提高
                第1步 要求程度：[-可-]{+应+}  〔收紧〕要求的程度提高
            """;

    @TempDir
    Path directory;
    private Shell shell;

    @BeforeEach
    void files() throws IOException {
        shell = Shell.in(directory);
        shell.file("旧.norm", OLD);
        shell.file("新.norm", NEW);
    }

    @Test
    void differencesAreAnAnswerAndNoFailure() {
        assertEquals(REPORT, shell.run("diff", "--lang", "zh", "旧.norm", "新.norm").ends(1).out());
        assertEquals("没有不同\n", shell.run("diff", "--lang", "zh", "旧.norm", "旧.norm").ends(0).out());
        assertEquals("no difference\n", shell.run("diff", "--lang", "en", "旧.norm", "旧.norm").ends(0).out());
    }

    @Test
    void oneOfTheTwoMayComeFromStandardInput() {
        assertEquals(REPORT, shell.reading(NEW).run("diff", "--lang", "zh", "旧.norm", "-").ends(1).out());
        assertEquals(REPORT, shell.reading(OLD).run("diff", "--lang", "zh", "-", "新.norm").ends(1).out());
        assertTrue(shell.reading(OLD).run("diff", "--lang", "zh", "-", "-").fails().contains("“-”"));
    }

    @Test
    void whatIsNoNormIsImportedFromStandardInputToo() throws IOException {
        String published = "客户服务规范用语\n一、开头语\n1. 遇到无声电话时，客服代表：“您好！请问有什么可以帮助您？”\n"
                + "2. 客户要求转接时，客服代表：“请稍等。”\n";
        shell.file("规范.txt", published);
        String expected = shell.run("diff", "旧.norm", "规范.txt").ends(1).out();
        assertEquals(expected, shell.reading(published).run("diff", "旧.norm", "-").ends(1).out());
        assertTrue(expected.contains("请稍等"), expected);
    }

    @Test
    void coloursAreForTerminalsOrWhoAsks() {
        String coloured = shell.run("diff", "--lang", "zh", "--color", "always", "旧.norm", "新.norm").ends(1).out();
        assertTrue(coloured.contains("\u001b[31;9m可\u001b[0m\u001b[32m应\u001b[0m"), coloured);
        assertEquals(REPORT, shell.run("diff", "--lang", "zh", "--color", "never", "旧.norm", "新.norm").ends(1).out());
    }

    @Test
    void jsonSaysTheSame() {
        String json = shell.run("diff", "--format", "json", "旧.norm", "新.norm").ends(1).out();
        assertEquals("tightening", JsonParser.parseString(json).getAsJsonObject().getAsJsonArray("changes").get(0)
                .getAsJsonObject().get("class").getAsString());
    }

    @Test
    void theTableOfRevisionsGoesToAFile() throws IOException {
        Shell.Run run = shell.run("diff", "--lang", "zh", "--format", "html", "--out", "out/表.html", "旧.norm",
                "新.norm");
        assertEquals("out/表.html\n", run.ends(1).out());
        assertTrue(shell.text("out/表.html").contains("<ins>应</ins>"));
        assertEquals(List.of("out/表.html", "新.norm", "旧.norm"), shell.files());
    }

    @ParameterizedTest
    @CsvSource({ "docx,PK", "xlsx,PK", "pdf,%PDF" })
    void officeFormatsGoToFilesAndPipesButNotToTerminals(String format, String begin) throws IOException {
        String file = "表." + format;
        Shell.Run run = shell.run("diff", "--lang", "zh", "--format", format, "--out", file, "旧.norm", "新.norm");
        assertEquals(file + "\n", run.ends(1).out());
        byte[] written = Files.readAllBytes(directory.resolve(file));
        assertEquals(begin, new String(written, 0, begin.length(), StandardCharsets.ISO_8859_1));
        Shell.Run piped = shell.run("diff", "--lang", "zh", "--format", format, "旧.norm", "新.norm");
        assertArrayEquals(written, piped.ends(1).bytes());
        Shell.Run refused = shell.onTerminal().run("diff", "--lang", "zh", "--format", format, "旧.norm", "新.norm");
        assertEquals("phrasebook：" + format + " 不是文字，终端显示不了。请写到文件：--out 文件\n", refused.fails());
        assertEquals("", refused.out());
    }

    @Test
    void anInputIsNeverOverwritten() throws IOException {
        assertTrue(shell.run("diff", "--out", "旧.norm", "旧.norm", "新.norm").fails().contains("旧.norm"));
        assertEquals(OLD, shell.text("旧.norm"));
    }

    @Test
    void documentsOfOtherKindsAreImported() throws IOException {
        shell.file("旧.txt", "热线用语\n一、文明用语\n1.问候语：\n话务员：“您好！”\n2.通话结束时：\n话务员：“再见！”\n");
        shell.file("新.txt", "热线用语\n一、文明用语\n1.问候语：\n话务员：“您好！”\n2.通话结束时：\n话务员：“谢谢，再见！”\n");
        String report = shell.run("diff", "--lang", "zh", "旧.txt", "新.txt").ends(1).out();
        assertTrue(report.contains("{+谢谢，+}再见！"), report);
    }

    @Test
    void whatCannotBeReadIsAFailure() {
        assertTrue(shell.run("diff", "--lang", "zh", "旧.norm", "无.norm").fails().contains("找不到"));
        assertTrue(shell.run("diff", "--lang", "zh", "旧.norm").fails().contains("新规范"));
        assertTrue(shell.run("diff", "--lang", "zh", "--format", "rtf", "旧.norm", "新.norm").fails().contains("html"));
    }
}
