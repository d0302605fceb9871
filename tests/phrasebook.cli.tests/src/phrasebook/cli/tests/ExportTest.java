// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonParser;

import phrasebook.cli.Console;
import phrasebook.cli.Phrasebook;

class ExportTest {

    @TempDir
    Path directory;
    private Shell shell;

    @BeforeEach
    void shell() throws IOException {
        shell = Shell.in(directory);
        shell.sample("in/a.norm");
    }

    @Test
    void writesOneFileAFormatAndPrintsItsPath() throws IOException {
        assertEquals("a.json\n", shell.run("export", "in/a.norm", "--to", "json").ends(0).out());
        assertEquals(33, phrases(shell.text("a.json")));
        assertEquals(List.of("a.json", "in/a.norm"), shell.files());
    }

    @Test
    void makesTheFolder() throws IOException {
        String written = shell.run("export", "in/a.norm", "--to", "all", "--out", "o/p").ends(0).out();
        assertTrue(written.startsWith("o/p/a.json\no/p/a.txt\n"), written);
        assertTrue(written.contains("\no/p/a-ssml/P33.ssml\n"), written);
        assertEquals(33, phrases(shell.text("o/p/a.json")));
        assertEquals(written.lines().sorted().toList(),
                shell.files().stream().filter(f -> f.startsWith("o/")).sorted().toList());
        shell.run("export", "in/a.norm", "--to", "json", "--out", "o/p").ends(0);
    }

    @Test
    void filesOfAnEarlierExportAreNamedAndLeftThere() throws IOException {
        shell.file("b.norm", "规范：乙\n角色：座席\n\n1. [P01] 来电接通时\n   座席：“您好。”\n\n2. [P02] 通话结束时\n   座席：“再见。”\n");
        assertEquals("", shell.run("export", "b.norm", "--to", "ssml", "--out", "o").ends(0).err());
        shell.file("o/b-ssml/说明.txt", "部署说明");
        shell.file("b.norm", "规范：乙\n角色：座席\n\n1. [P01] 来电接通时\n   座席：“您好。”\n");
        Shell.Run run = shell.run("export", "b.norm", "--to", "ssml", "--out", "o").ends(0);
        assertEquals("o/b-ssml/P01.ssml\n", run.out());
        assertEquals("o/b-ssml：其中 1 个文件不是这次导出的：P02.ssml。如果规范里已没有这些条目，请把文件删掉\n", run.err());
        assertEquals(List.of("o/b-ssml/P01.ssml", "o/b-ssml/P02.ssml", "o/b-ssml/说明.txt"),
                shell.files().stream().filter(f -> f.startsWith("o/")).sorted().toList());
    }

    @Test
    void aFormatThatHasNothingToHoldIsNamed() throws IOException {
        shell.file("b.norm", "规范：只有标题\n");
        Shell.Run run = shell.run("export", "b.norm", "--to", "json,ssml").ends(0);
        assertEquals("b.json\n", run.out());
        assertEquals("b.norm：规范里没有可以导出成 ssml 的内容，没有写文件\n", run.err());
    }

    @Test
    void streams() throws IOException {
        String json = shell.reading(Shell.sample()).run("export", "-", "--to", "json").ends(0).out();
        assertEquals(33, phrases(json));
        assertEquals(json, shell.run("export", "in/a.norm", "--to", "json", "--out", "-").ends(0).out());
        assertEquals(List.of("in/a.norm"), shell.files());
        assertEquals("o/stdin.json\n",
                shell.reading(Shell.sample()).run("export", "-", "--to", "json", "--out", "o").ends(0).out());
        assertEquals(json, shell.text("o/stdin.json"));
    }

    private static int phrases(String json) {
        return JsonParser.parseString(json).getAsJsonObject().getAsJsonArray("phrases").size();
    }

    @Test
    void aNormWithErrorsIsNotExported() throws IOException {
        shell.file("b.norm", Shell.sample() + "\n2. [P34] 某时\n   这一行什么也不是\n");
        shell.file("c.norm", Shell.sample().replace("改用 [P32]", "改用 [P99]"));
        Shell.Run run = shell.run("export", "b.norm", "c.norm", "in/a.norm", "--to", "json").ends(1);
        assertEquals("a.json\n", run.out());
        assertTrue(run.err().matches("(?s)b\\.norm:\\d+:4: 错误 .*b\\.norm：有 1 处错误，没有导出。.*"), run.err());
        assertTrue(run.err().matches("(?s).*c\\.norm:\\d+:\\d+: 错误 .*c\\.norm：有 1 处错误，没有导出。.*"), run.err());
        assertEquals(List.of("a.json", "b.norm", "c.norm", "in/a.norm"), shell.files());
    }

    @Test
    void twoInputsNeverGoToOneFile() throws IOException {
        shell.file("other/a.norm", Shell.sample().replace("YK12345", "OTHER"));
        Shell.Run run = shell.run("export", "in/a.norm", "other/a.norm", "--to", "json");
        assertTrue(run.fails().startsWith("other/a.norm：写不了 a.json：会盖掉"), run.err());
        assertTrue(shell.text("a.json").contains("YK12345"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "txt", "md", "json" })
    void theReferenceNormComesBackAsItWas(String format) throws IOException {
        String reference = Files.readString(Path.of("../../examples/yingkou-12345.norm"));
        shell.file("r.norm", reference);
        shell.run("export", "r.norm", "--to", format, "--out", "o").ends(0);
        shell.run("import", "o/r." + format, "--out", "back").ends(0);
        assertEquals(reference, shell.text("back/r.norm"));
    }

    @Test
    void aBundleHoldsAChoiceOfFormats() throws IOException {
        assertEquals("o/a.zip\n", shell.run("bundle", "in/a.norm", "--to", "json,words", "--out", "o").ends(0).out());
        List<String> names = new ArrayList<>();
        try (ZipFile zip = new ZipFile(directory.resolve("o/a.zip").toFile(), StandardCharsets.UTF_8)) {
            zip.stream().forEach(entry -> names.add(entry.getName()));
        }
        assertEquals(List.of("manifest.json", "SHA256SUMS", "a.json", "a.words.txt"), names);
        shell.file("b.norm", Shell.sample() + "\n34. [P34] 某时\n   这一行什么也不是\n");
        assertEquals("", shell.run("bundle", "b.norm", "--to", "json").ends(1).out());
    }

    @Test
    void progressIsShownOnATerminalOnly() throws IOException {
        assertEquals("", shell.run("export", "in/a.norm", "--to", "all", "--out", "o").ends(0).err());
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Files.writeString(directory.resolve("long.norm"), longNorm());
        try (InputStream in = InputStream.nullInputStream(); PrintStream out =
                new PrintStream(OutputStream.nullOutputStream());
                PrintStream errStream = new PrintStream(err, true, StandardCharsets.UTF_8)) {
            List<String> args = List.of("export", "long.norm", "--to", "txt,md,html,json,csv,qa,ssml", "--out", "x");
            assertEquals(0, Phrasebook.run(args, new Console(in, out, errStream, directory, Map.of(), true)));
        }
        String shown = err.toString(StandardCharsets.UTF_8);
        assertTrue(shown.matches("(?s)(\r\u001B\\[K(第 \\d 项，共 7 项：long.norm → \\w+)?)+"), shown);
        assertTrue(shown.endsWith("\r\u001B[K"), "the line is cleared in the end");
    }

    private static String longNorm() {
        StringBuilder norm = new StringBuilder("规范：长\n角色：话务接线员\n");
        for (int i = 1; i <= 3000; i++) {
            norm.append('\n').append(i).append(". [P").append(i).append("] 第").append(i).append("件事\n   话务接线员：“您好。”\n");
        }
        return norm.toString();
    }
}
