// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class ValidateTest {

    private static final String BROKEN = "\n2. [P34] 某时\n   这一行什么也不是\n";
    private static final String PENDING = "\n2. [P34] 某时\n   话务接线员：“好。”\n   存疑 看不懂的话\n";

    @TempDir
    Path directory;
    private Shell shell;

    @BeforeEach
    void shell() {
        shell = Shell.in(directory);
    }

    @Test
    void aCleanNormIsSilentButForTheSummary() throws IOException {
        shell.file("a.norm", Shell.clean());
        Shell.Run run = shell.run("validate", "a.norm").ends(0);
        assertEquals("", run.out());
        assertEquals("检查了 1 个文件：错误 0，警告 0，提示 0\n", run.err());
    }

    @Test
    void anErrorIsALineWithItsPlaceAndMakesTheAnswerNo() throws IOException {
        String text = Shell.clean() + BROKEN;
        shell.file("b.norm", text);
        int line = (int) text.lines().count();
        String out = shell.run("validate", "b.norm").ends(1).out();
        assertTrue(out.matches("(?s)b\\.norm:" + line + ":4: 错误 \\[\\S+\\] .+\n"), out);
        assertEquals(1, out.lines().count());
        String english = shell.run("validate", "b.norm", "--lang", "en").ends(1).out();
        assertTrue(english.matches("(?s)b\\.norm:" + line + ":4: error \\[\\S+\\] .+\n"), english);
    }

    @Test
    void aWarningCountsOnlyWhenStrict() throws IOException {
        shell.file("w.norm", Shell.clean() + PENDING);
        assertTrue(shell.run("validate", "w.norm").ends(0).out().contains(" 警告 ["));
        shell.run("validate", "--strict", "w.norm").ends(1);
        shell.file("a.norm", Shell.clean());
        shell.run("validate", "--strict", "a.norm").ends(0);
    }

    @Test
    void jsonNamesEveryFileThatWasRead() throws IOException {
        shell.file("a.norm", Shell.clean());
        shell.file("b \"2\".norm", Shell.clean() + BROKEN);
        Shell.Run run = shell.run("validate", "--format", "json", "a.norm", "missing.norm", "b \"2\".norm").ends(2);
        JsonObject findings = JsonParser.parseString(run.out()).getAsJsonObject();
        assertEquals("phrasebook-findings/1", findings.get("format").getAsString());
        JsonArray files = findings.getAsJsonArray("files");
        assertEquals(2, files.size());
        assertEquals(0, files.get(0).getAsJsonObject().getAsJsonArray("findings").size());
        JsonObject broken = files.get(1).getAsJsonObject();
        assertEquals("b \"2\".norm", broken.get("file").getAsString());
        JsonObject finding = broken.getAsJsonArray("findings").get(0).getAsJsonObject();
        assertEquals("error", finding.get("severity").getAsString());
        assertEquals("P34", finding.get("entry").getAsString());
        assertEquals(4, finding.get("column").getAsInt());
        assertEquals("这一行什么也不是".length(), finding.get("length").getAsInt());
        assertTrue(run.err().contains("missing.norm：找不到"), run.err());
    }

    @Test
    void standardInputAndOtherEncodingsAreRead() throws IOException {
        assertEquals("", shell.reading(Shell.clean()).run("validate", "-").ends(0).out());
        shell.file("gb.norm", Shell.clean().getBytes(Charset.forName("GB18030")));
        shell.file("bom.norm", "\uFEFF" + Shell.clean());
        shell.file("utf16.norm", Shell.clean().getBytes("UTF-16"));
        assertEquals("", shell.run("validate", "gb.norm", "bom.norm", "utf16.norm").ends(0).out());
    }

    @Test
    void theWorstAnswerOfManyFilesCounts() throws IOException {
        shell.file("a.norm", Shell.clean());
        shell.file("b.norm", Shell.clean() + BROKEN);
        shell.run("validate", "b.norm", "a.norm").ends(1);
        Shell.Run run = shell.run("validate", "nowhere.norm", "b.norm", "a.norm").ends(2);
        assertTrue(run.out().startsWith("b.norm:"), run.out());
        assertTrue(run.err().contains("nowhere.norm：找不到这个文件"), run.err());
    }

    @Test
    void theSettingsBesideANormHoldForIt() throws IOException {
        shell.file("a/w.norm", Shell.clean() + PENDING);
        shell.file("b/w.norm", Shell.clean() + PENDING);
        shell.file("a/phrasebook.settings.json", "{\"severities\": {\"PendingNote\": \"error\"}}");
        String out = shell.run("validate", "a/w.norm", "b/w.norm").ends(1).out();
        assertTrue(out.matches("(?s)a/w\\.norm:[0-9:]+ 错误 \\[PendingNote].*"
                + "b/w\\.norm:[0-9:]+ 警告 \\[PendingNote].*"), out);
        shell.run("export", "a/w.norm", "--to", "json", "--out", "out").ends(1);
        shell.run("export", "b/w.norm", "--to", "json", "--out", "out").ends(0);
    }

    @Test
    void settingsThatAreNamedHoldForAll() throws IOException {
        shell.file("w.norm", Shell.clean() + PENDING);
        shell.file("phrasebook.settings.json", "{\"severities\": {\"PendingNote\": \"error\"}}");
        shell.file("other.json", "{\"severities\": {\"PendingNote\": \"off\"}}");
        assertEquals("", shell.run("validate", "--settings", "other.json", "w.norm").ends(0).out());
        Shell reading = shell.reading(Shell.clean() + PENDING);
        assertEquals("", reading.run("validate", "-", "--settings", "other.json").ends(0).out());
        shell.reading(Shell.clean() + PENDING).run("validate", "-").ends(0);
        shell.run("export", "w.norm", "--settings", "other.json", "--to", "json", "--out", "out").ends(0);
    }

    @Test
    void wrongSettingsAreToldOnceWithTheirPlaces() throws IOException {
        shell.file("a.norm", Shell.clean());
        shell.file("b.norm", Shell.clean());
        shell.file("c/c.norm", Shell.clean());
        shell.file("phrasebook.settings.json",
                "{\n  \"severities\": {\"PendingNote\": \"of\", \"Nothing\": \"off\"}\n}\n");
        Shell.Run run = shell.run("validate", "a.norm", "b.norm", "c/c.norm").ends(2);
        for (String place : List.of("2:33", "2:39")) {
            String line = "phrasebook.settings.json:" + place + ": 错误 ";
            assertEquals(1, run.err().lines().filter(l -> l.startsWith(line)).count(), run.err());
        }
        assertTrue(run.err().contains("a.norm：设置文件 phrasebook.settings.json 有错"), run.err());
        assertTrue(run.err().contains("b.norm：设置文件 phrasebook.settings.json 有错"), run.err());
        assertTrue(run.err().contains("检查了 1 个文件"), run.err());
        shell.run("validate", "--settings", "phrasebook.settings.json", "c/c.norm").ends(2);
        assertTrue(shell.run("validate", "--settings", "none.json", "c/c.norm").fails().contains("none.json：找不到"));
    }
}
