// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FixTest {

    private static final String DATES = "修订：0.1｜张三｜  2017年1月13日｜首次\r\n修订：0.2｜张三｜自2017年3月1日起｜再次\n";

    private static final String DATE = "修订：0.1｜张三｜2017年1月13日｜首次\n";

    @TempDir
    Path directory;
    private Shell shell;

    @BeforeEach
    void shell() {
        shell = Shell.in(directory);
    }

    @Test
    void whatIsSafeIsMendedAndNothingElseIsTouched() throws IOException {
        String text = DATES + Shell.clean();
        shell.file("a.norm", text);
        String out = shell.run("validate", "--fix", "a.norm").ends(1).out();
        assertEquals(List.of("a.norm:1:13: 已改 [DateForm] “2017年1月13日” → “2017-01-13”"),
                out.lines().filter(l -> l.contains("已改")).toList());
        assertEquals(text.replace("2017年1月13日", "2017-01-13"), shell.text("a.norm"));
        assertTrue(out.contains("a.norm:2:11: 错误 [DateForm]"), out);
        assertEquals(List.of("a.norm"), shell.files());
    }

    @Test
    void fixingTwiceChangesNothing() throws IOException {
        Path file = shell.file("a.norm", DATES + Shell.clean());
        shell.run("validate", "--fix", "a.norm");
        byte[] once = Files.readAllBytes(file);
        FileTime written = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(file, written);
        String again = shell.run("validate", "--fix", "a.norm").ends(1).out();
        assertTrue(again.lines().noneMatch(l -> l.contains("已改")), again);
        assertArrayEquals(once, Files.readAllBytes(file));
        assertEquals(written, Files.getLastModifiedTime(file), "not written again");
    }

    @ParameterizedTest
    @ValueSource(strings = { "GB18030", "UTF-16", "UTF-8" })
    void theEncodingStays(String encoding) throws IOException {
        String text = DATE + Shell.clean();
        shell.file("a.norm", text.getBytes(Charset.forName(encoding)));
        shell.run("validate", "--fix", "a.norm").ends(0);
        assertArrayEquals(text.replace("2017年1月13日", "2017-01-13").getBytes(Charset.forName(encoding)),
                Files.readAllBytes(directory.resolve("a.norm")));
    }

    @Test
    void theMarkOfUtf8Stays() throws IOException {
        String text = "\uFEFF" + DATE + Shell.clean();
        shell.file("a.norm", text);
        shell.run("validate", "--fix", "a.norm").ends(0);
        assertEquals(text.replace("2017年1月13日", "2017-01-13"), shell.text("a.norm"));
    }

    @Test
    void inOtherFormatsWhatWasChangedIsToldBesideTheResult() throws IOException {
        shell.file("a.norm", DATE + Shell.clean());
        Shell.Run run = shell.run("validate", "--fix", "--format", "json", "--lang", "en", "a.norm").ends(0);
        assertTrue(run.out().startsWith("{"), run.out());
        assertTrue(run.err().startsWith("a.norm:1:11: fixed [DateForm] “2017年1月13日” → “2017-01-13”\n"), run.err());
    }

    @Test
    void onlyNormsInFilesAreRewritten() throws IOException {
        shell.file("a.txt", DATES);
        assertTrue(shell.run("validate", "--fix", "a.txt").ends(2).err().startsWith("a.txt：--fix 只改扩展名是 .norm"));
        assertEquals(DATES, shell.text("a.txt"));
        assertTrue(shell.reading(DATES).run("validate", "--fix", "-").ends(2).err().startsWith("-：--fix 直接改写文件"));
    }

    @Test
    void whatIsTurnedOffIsNotMended() throws IOException {
        String text = DATES + Shell.clean();
        shell.file("a.norm", text);
        shell.file("phrasebook.settings.json", "{\"severities\": {\"DateForm\": \"off\"}}");
        assertEquals("", shell.run("validate", "--fix", "a.norm").ends(0).out());
        assertEquals(text, shell.text("a.norm"));
    }
}
