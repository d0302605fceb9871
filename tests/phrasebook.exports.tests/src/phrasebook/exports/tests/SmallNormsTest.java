// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import com.google.gson.JsonParser;

import phrasebook.exports.ExportedFile;
import phrasebook.exports.Exporters;
import phrasebook.model.Norm;

/** Norms that have hardly anything in them are exported in every format, and read by their readers. */
class SmallNormsTest {

    private static Norm empty() {
        return Sketch.MODEL.createNorm();
    }

    private static Norm title() {
        Norm norm = Sketch.MODEL.createNorm();
        norm.setTitle("规范");
        return norm;
    }

    private static Norm bans() {
        Norm norm = title();
        Sketch s = new Sketch();
        norm.getElements().add(s.ban("第一条", "B01", "解答完毕后", Sketch.banned(Sketch.words("明白了吗"))));
        return norm;
    }

    private static Norm heading() {
        Norm norm = title();
        Sketch s = new Sketch();
        s.heading("一、", null, "总则");
        norm.getElements().addAll(s.norm.getElements());
        return norm;
    }

    private static Norm phrase() {
        Sketch s = new Sketch();
        s.norm.setTitle("规范");
        s.phrase("1.", "P01", "来电接通时", Sketch.say(s.operator, Sketch.words("您好。")));
        return s.norm;
    }

    /** The names of the files that it becomes, all formats in their order. */
    private static List<String> names(Norm norm) throws Exception {
        List<String> names = new ArrayList<>();
        for (String id : Exporters.ids()) {
            for (ExportedFile file : Exporters.find(id).orElseThrow().files(norm, "n")) {
                names.add(file.name());
                if (file.name().endsWith(".json")) {
                    JsonParser.parseString(new String(file.content(), StandardCharsets.UTF_8));
                }
            }
        }
        return names;
    }

    @Test
    void everyFormatIsWritten() throws Exception {
        List<String> files = List.of("n.json", "n.txt", "n.md", "n.html", "n.csv", "n.pdf", "n.docx", "n.xlsx",
                "n.words.txt",
                "n.replacements.txt", "n.qa.json");
        assertEquals(files, names(empty()));
        assertEquals(files, names(title()));
        assertEquals(files, names(heading()));
        assertEquals(files, names(bans()));
        List<String> spoken = new ArrayList<>(files);
        spoken.add("n-ssml/P01.ssml");
        assertEquals(spoken, names(phrase()));
    }

    @Test
    void jsonKeepsToItsSchemas() throws Exception {
        for (Norm norm : List.of(empty(), title(), heading(), bans(), phrase())) {
            assertEquals(List.of(), Json.violations("phrasebook-1", Exported.text("json", norm)));
            assertEquals(List.of(), Json.violations("phrasebook-qa-1", Exported.text("qa", norm)));
        }
    }

    @Test
    void documentsHaveOnePage() throws Exception {
        assumeTrue(PdfText.possible(), "pdftotext of poppler-utils is not installed");
        assertEquals("", PdfText.of(empty()).solidFrom(0));
        assertEquals(List.of("— 1 —"), PdfText.of(empty()).feet());
        assertEquals("规范", PdfText.of(title()).solidFrom(0));
        assertEquals("规范\n", Exported.text("txt", title()));
        assertEquals("", Exported.text("txt", empty()).strip());
        assertTrue(Exported.text("html", empty()).contains("</html>"));
    }
}
