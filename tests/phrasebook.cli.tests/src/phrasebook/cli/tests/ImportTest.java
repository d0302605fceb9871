// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class ImportTest {

    private static final String DOCUMENT = """
            某热线文明用语
            一、文明用语
            1.问候语：
            话务员：“您好，请问有什么可以帮您？”
            """;

    @TempDir
    Path directory;
    private Shell shell;

    @BeforeEach
    void shell() throws IOException {
        shell = Shell.in(directory);
        shell.file("in/a.txt", DOCUMENT);
    }

    @Test
    void writesTheNormAndSaysWhatItHolds() throws IOException {
        Shell.Run run = shell.run("import", "in/a.txt").ends(0);
        assertEquals("a.norm\n", run.out());
        assertTrue(run.err().matches("in/a\\.txt：用语 \\d+ 条，禁用语 \\d+ 条，丢失 0 字，需要人看 \\d+ 处\n"), run.err());
        assertTrue(shell.text("a.norm").startsWith("规范：某热线文明用语\n"));
        String english = shell.run("import", "in/a.txt", "--out", "en", "--lang", "en").ends(0).err();
        assertTrue(english.contains(" 0 characters lost"), english);
        assertEquals(List.of("a.norm", "en/a.norm", "in/a.txt"), shell.files());
    }

    @Test
    void anExistingNormIsReplacedOnlyByForce() throws IOException {
        shell.file("a.norm", "手写的");
        Shell.Run run = shell.run("import", "in/a.txt");
        assertTrue(run.fails().startsWith("in/a.txt：a.norm 已经存在，没有改动它。"), run.err());
        assertEquals("手写的", shell.text("a.norm"));
        shell.run("import", "in/a.txt", "--force").ends(0);
        assertTrue(shell.text("a.norm").startsWith("规范：某热线文明用语\n"));
    }

    @Test
    void theInputIsNeverReplaced() throws IOException {
        shell.file("a.norm", DOCUMENT);
        assertTrue(shell.run("import", "a.norm", "--force").fails().contains("会盖掉"));
        assertTrue(shell.run("import", "in/a.txt", "--out", "o", "--report", "in/a.txt").ends(2).err().contains("会盖掉"));
        assertEquals(DOCUMENT, shell.text("a.norm"));
        assertEquals(DOCUMENT, shell.text("in/a.txt"));
    }

    @Test
    void streams() throws IOException {
        String norm = shell.reading(DOCUMENT).run("import", "-").ends(0).out();
        assertTrue(norm.startsWith("规范：某热线文明用语\n"), norm);
        assertEquals(norm, shell.run("import", "in/a.txt", "--out", "-").ends(0).out());
        assertEquals("o/stdin.norm\n", shell.reading(DOCUMENT).run("import", "-", "--out", "o").ends(0).out());
        assertEquals(norm, shell.text("o/stdin.norm"));
    }

    @Test
    void theReportIsAnObjectForOneInputAndAnArrayForMore() throws IOException {
        JsonObject report = JsonParser.parseString(shell.run("import", "in/a.txt", "--report", "-").ends(0).out())
                .getAsJsonObject();
        assertEquals("phrasebook-import/1", report.get("format").getAsString());
        assertEquals(0, report.getAsJsonObject("characters").get("lost").getAsInt());
        shell.file("b.txt", DOCUMENT);
        assertEquals("o/a.norm\no/b.norm\n", shell
                .run("import", "in/a.txt", "missing.txt", "b.txt", "--out", "o", "--report", "r.json").ends(2).out());
        JsonArray reports = JsonParser.parseString(shell.text("r.json")).getAsJsonArray();
        assertEquals(2, reports.size());
        assertEquals("b.txt", reports.get(1).getAsJsonObject().get("source").getAsString());
    }

    @Test
    void exportedJsonComesBackAsTheSameNorm() throws IOException {
        shell.sample("a.norm");
        String canonical = shell.reading(Shell.sample()).run("format", "-").ends(0).out();
        shell.run("export", "a.norm", "--to", "json").ends(0);
        Shell.Run run = shell.run("import", "a.json", "--out", "back", "--report", "r.json").ends(0);
        assertEquals("a.json：用语 33 条，禁用语 7 条，丢失 0 字，需要人看 0 处\n", run.err());
        assertEquals(canonical, shell.text("back/a.norm"));
        assertEquals(33, JsonParser.parseString(shell.text("r.json")).getAsJsonObject().get("phrases").getAsInt());
        shell.file("changed.json", shell.text("a.json").replace("很高兴", "很荣幸"));
        assertTrue(shell.run("import", "changed.json").ends(0).err().lines().count() == 2);
    }

    @Test
    void jsonThatIsNoNormIsRefusedInOneLine() throws IOException {
        shell.file("x.json", "{\"format\":\"other\"}");
        shell.file("y.json", "{");
        assertTrue(shell.run("import", "x.json").fails().startsWith("x.json："));
        assertTrue(shell.run("import", "y.json", "--lang", "en").fails().startsWith("y.json: "));
    }

    @Test
    void jsonIsKnownByWhatItSaysAndANormIsNotImportedAgain() throws IOException {
        shell.file("a.norm", Shell.sample());
        String json = shell.run("export", "a.norm", "--to", "json", "--out", "-").ends(0).out();
        shell.run("format", "a.norm").ends(0);
        assertEquals(shell.text("a.norm"), shell.reading(json).run("import", "-").ends(0).out());
        shell.run("import", "a.norm", "--out", "b").ends(2);
        assertFalse(Files.exists(directory.resolve("b/a.norm")));
    }
}
