// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the commands write as DOCX and XLSX keeps to the schemas of ISO/IEC 29500, the order of elements included: Word
 * calls a document broken where LibreOffice only shrugs.
 */
class OfficeStandardsTest {

    @TempDir
    Path directory;

    @Test
    void normsAndComparisons() throws IOException, InterruptedException {
        Shell shell = Shell.in(directory);
        String norm = Files.readString(Path.of("../../examples/yingkou-12345.norm"));
        shell.file("a.norm", norm);
        shell.file("b.norm", norm.replace("版本：1.0.0\n", "版本：1.1.0\n修订：1.0.0｜张三｜2017-01-13｜首次\n修订：1.1.0｜｜2018-01-01｜改\n")
                .replace("请您大声", "麻烦您大声").replace("[P07] ", "[P70] ").replace("停 5 秒", "停 3 秒"));
        shell.file("c.norm", "规范：=1+1\n角色：座席\n\n1.9 [P_1] <b>\n   座席：“\u202E=1+1 \uD842\uDFB7”\n\n第三条 [B01] 某时\n   禁说 “@x”、“-没门儿”\n");
        shell.file("d.norm", "规范：空\n");
        shell.run("export", "a.norm", "b.norm", "c.norm", "d.norm", "--to", "docx,xlsx").ends(0);
        shell.run("diff", "a.norm", "b.norm", "--format", "docx", "--out", "e.docx").ends(1);
        shell.run("diff", "a.norm", "b.norm", "--format", "xlsx", "--out", "e.xlsx").ends(1);
        List<String> found = valid("a.docx", "b.docx", "c.docx", "d.docx", "e.docx", "a.xlsx", "b.xlsx", "c.xlsx",
                "d.xlsx", "e.xlsx");
        assertEquals("", found.stream().filter(line -> !line.endsWith("\t[]")).collect(Collectors.joining("\n")));
        assertTrue(found.size() >= 10 * 5, () -> "hardly anything was checked: " + found);
    }

    @Test
    void whatIsOutOfOrderIsFound() throws IOException, InterruptedException {
        Shell shell = Shell.in(directory);
        shell.file("a.norm", Shell.clean());
        shell.run("export", "a.norm", "--to", "docx").ends(0);
        shell.file("broken.docx", replaced(directory.resolve("a.docx"), "word/document.xml", "</w:pPr><w:r>", "</w:pPr><w:tbl/><w:r>"));
        assertTrue(String.join("\n", valid("broken.docx")).contains("tbl@"));
    }

    private static byte[] replaced(Path file, String part, String words, String others) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(file)); ZipOutputStream out =
                new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(entry.getName().equals(part)
                        ? new String(content, StandardCharsets.UTF_8).replace(words, others)
                        .getBytes(StandardCharsets.UTF_8) : content);
            }
        }
        return bytes.toByteArray();
    }

    private List<String> valid(String... files) throws IOException, InterruptedException {
        // What is no line of ours is a remark of a library.
        return JavaApart.run(Path.of("target/ooxml"), Path.of("ooxml/Valid.java"), directory, List.of(files)).stream()
                .filter(line -> line.contains("\t")).toList();
    }
}
