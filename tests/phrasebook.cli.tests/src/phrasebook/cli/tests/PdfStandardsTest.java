// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the commands write as PDF is PDF/A-2a and PDF/UA-1 in veraPDF's eyes, which the build fetches for this. */
class PdfStandardsTest {

    private static final Path VERAPDF = Path.of("target/verapdf");
    private static final List<String> HOSTILE =
            List.of("</fo:block><script>alert(1)</script>&lt;&#x41;", "${{7*7}<#if>",
            "=HYPERLINK(\"http://a\")", "从右\u202E到左\u200F完", "\uD842\uDFB7野家、\uD840\uDC0B也是字", "e\u0301，㐂和龘", "制表\t符",
            "\uFEFF标记\u200B\u00AD", "字".repeat(3000), "A".repeat(300), "……——“‘引’”（［〔注〕］）！？",
            "C:\\temp\\n /Contents ( ) << >>");

    @TempDir
    Path directory;

    @Test
    void norms() throws IOException, InterruptedException {
        Shell shell = Shell.in(directory);
        shell.file("reference.norm", reference());
        shell.file("hostile.norm", hostile());
        shell.file("thousand.norm", thousand());
        shell.file("bare.norm", "规范：空\n");
        String written = shell.run("export", "reference.norm", "hostile.norm", "thousand.norm", "bare.norm", "--to",
                "pdf").ends(0).out();
        assertConforms(written.lines().toList());
    }

    @Test
    void comparisons() throws IOException, InterruptedException {
        Shell shell = Shell.in(directory);
        shell.file("old.norm", reference());
        shell.file("new.norm", reference().replace("谢谢", "感谢").replace("[P07] ", "[P70] ").replace("停 5 秒", "停 3 秒"));
        shell.file("hostile.norm", hostile());
        shell.run("diff", "old.norm", "new.norm", "--format", "pdf", "--out", "zh.pdf").ends(1);
        shell.run("--lang", "en", "diff", "old.norm", "new.norm", "--format", "pdf", "--out", "en.pdf").ends(1);
        shell.run("diff", "old.norm", "hostile.norm", "--format", "pdf", "--out", "hostile.pdf").ends(1);
        shell.run("diff", "old.norm", "old.norm", "--format", "pdf", "--out", "same.pdf").ends(0);
        assertConforms(List.of("zh.pdf", "en.pdf", "hostile.pdf", "same.pdf"));
    }

    @Test
    void whatIsBrokenIsFound() throws IOException, InterruptedException {
        Shell shell = Shell.in(directory);
        shell.file("a.norm", Shell.clean());
        shell.run("export", "a.norm", "--to", "pdf").ends(0);
        String pdf = Files.readString(directory.resolve("a.pdf"), StandardCharsets.ISO_8859_1);
        shell.file("broken.pdf", pdf.replace("/MarkInfo", "/MarkNone").getBytes(StandardCharsets.ISO_8859_1));
        String found = String.join("\n", verapdf(List.of("broken.pdf")));
        assertTrue(found.contains("\t[6.7.2.2-1 ") && found.contains("\t[6.2-1 "), found);
    }

    private static String reference() throws IOException {
        return Files.readString(Path.of("../../examples/yingkou-12345.norm"));
    }

    private static String hostile() {
        StringBuilder norm = new StringBuilder(
                "规范：</dc:title>&“题”\\\uD842\uDFB7\n发布日期：2026-03-01\n发布单位：<a>&某局\n角色：话务接线员\n\n一、部<b>&\n");
        for (int i = 0; i < HOSTILE.size(); i++) {
            norm.append("\n%d. [P%d] 当%s时\n   话务接线员：“%s”\n".formatted(i + 1, i + 1, HOSTILE.get(i), HOSTILE.get(i)));
        }
        return norm.toString();
    }

    private static String thousand() {
        StringBuilder norm = new StringBuilder("规范：一千条\n角色：话务接线员、市民\n");
        for (int i = 1; i <= 1000; i++) {
            if (i % 100 == 1) {
                norm.append("\n（").append(i / 100 + 1).append("）第 ").append(i / 100 + 1).append(" 类来电\n");
            }
            norm.append("\n%d. [P%d] 市民反映第 %d 件事时\n   话务接线员：“您好，第 %d 件事已经记下，请问还有什么可以帮助您？”\n   停 5 秒\n".formatted(i, i,
                    i, i));
        }
        return norm.toString();
    }

    private void assertConforms(List<String> files) throws IOException, InterruptedException {
        List<String> expected = files.stream().flatMap(file -> Stream.of(file + " 2a []", file + " ua1 []")).toList();
        List<String> found = new ArrayList<>();
        for (String line : verapdf(files)) {
            String[] cells = line.split("\t", -1);
            assertTrue(Integer.parseInt(cells[2]) > 100, () -> "hardly anything was checked: " + line);
            found.add(cells[0] + " " + cells[1] + " [" + cells[3] + "]");
        }
        assertEquals(String.join("\n", expected), String.join("\n", found));
    }

    private List<String> verapdf(List<String> files) throws IOException, InterruptedException {
        return JavaApart.run(VERAPDF, Path.of("verapdf/Validate.java"), directory, files);
    }
}
