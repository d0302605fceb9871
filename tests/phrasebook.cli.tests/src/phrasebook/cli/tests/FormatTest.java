// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatTest {

    private static final String BROKEN_LINE = "这一行什么也不是";

    @TempDir
    Path directory;
    private Shell shell;
    private String canonical = "";
    private String untidy = "";

    @BeforeEach
    void texts() throws IOException {
        shell = Shell.in(directory);
        canonical = shell.reading(Shell.sample()).run("format", "-").ends(0).out();
        untidy = canonical.replace("   停 5 秒", "     停   5 秒   ");
    }

    @Test
    void rewritesOnlyWhatChangesAndNamesIt() throws IOException {
        Path tidy = shell.file("tidy.norm", canonical);
        FileTime long_ago = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(tidy, long_ago);
        shell.file("untidy.norm", untidy);
        Shell.Run run = shell.run("format", "tidy.norm", "untidy.norm").ends(0);
        assertEquals("untidy.norm\n", run.out());
        assertEquals(canonical, shell.text("untidy.norm"));
        assertEquals(long_ago, Files.getLastModifiedTime(tidy));
        assertEquals(List.of("tidy.norm", "untidy.norm"), shell.files());
    }

    @Test
    void checkChangesNothing() throws IOException {
        shell.file("tidy.norm", canonical);
        shell.file("untidy.norm", untidy);
        assertEquals("", shell.run("format", "--check", "tidy.norm").ends(0).out());
        assertEquals("untidy.norm\n", shell.run("format", "--check", "tidy.norm", "untidy.norm").ends(1).out());
        assertEquals(untidy, shell.text("untidy.norm"));
        assertEquals("-\n", shell.reading(untidy).run("format", "--check", "-").ends(1).out());
    }

    @Test
    void standardInputIsFiltered() {
        assertEquals(canonical, shell.reading(untidy).run("format", "-").ends(0).out());
    }

    @Test
    void linesThatAreNotUnderstoodStay() throws IOException {
        shell.file("b.norm", untidy + "\n" + BROKEN_LINE + "\n");
        Shell.Run run = shell.run("format", "b.norm").ends(0);
        assertTrue(shell.text("b.norm").contains(BROKEN_LINE));
        assertTrue(run.err().contains("validate"), run.err());
    }

    @Test
    void filesOfAnotherKindAreLeftAlone() throws IOException {
        String json = "{\n  \"format\": \"phrasebook/1\"\n}\n";
        shell.file("x.json", json);
        assertTrue(shell.run("format", "x.json").ends(2).err().contains(".norm"));
        assertEquals(json, shell.text("x.json"));
    }

    @Test
    void everyEncodingBecomesUtf8WithoutMarkAndWithLineFeeds() throws IOException {
        String windows = canonical.replace("\n", "\r\n");
        shell.file("gb.norm", windows.getBytes(Charset.forName("GB18030")));
        shell.file("bom.norm", "\uFEFF" + canonical);
        shell.run("format", "gb.norm", "bom.norm").ends(0);
        byte[] expected = canonical.getBytes(StandardCharsets.UTF_8);
        assertArrayEquals(expected, Files.readAllBytes(directory.resolve("gb.norm")));
        assertArrayEquals(expected, Files.readAllBytes(directory.resolve("bom.norm")));
    }

    @Test
    void oneBadFileDoesNotStopTheRest() throws IOException {
        shell.file("untidy.norm", untidy);
        Shell.Run run = shell.run("format", "missing.norm", "untidy.norm");
        assertTrue(run.fails().startsWith("missing.norm："), run.err());
        assertEquals(canonical, shell.text("untidy.norm"));
    }
}
