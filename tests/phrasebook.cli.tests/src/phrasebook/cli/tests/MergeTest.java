// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergeTest {

    private static final String BASE = """
            规范：热线用语
            角色：话务员、班长

            1. [P01] 无声时
               停 5 秒
               挂机
            """;

    @TempDir
    Path directory;
    private Shell shell;

    @BeforeEach
    void files() throws IOException {
        shell = Shell.in(directory);
        shell.file("原.norm", BASE);
    }

    private Shell.Run merge(String ours, String theirs, String out) throws IOException {
        shell.file("我.norm", ours);
        shell.file("他.norm", theirs);
        return shell.run("merge", "--lang", "zh", "原.norm", "我.norm", "他.norm", "-o", out);
    }

    @Test
    void whatBothChangedApartIsBroughtTogether() throws IOException {
        Shell.Run run = merge(BASE.replace("停 5", "停 8"), BASE.replace("无声时", "遇到无声电话时"), "合.norm").ends(0);
        assertEquals("", run.out() + run.err());
        assertEquals(BASE.replace("停 5", "停 8").replace("无声时", "遇到无声电话时"), shell.text("合.norm"));
    }

    @Test
    void aConflictIsAnAnswerWithItsPlace() throws IOException {
        Shell.Run run = merge(BASE.replace("停 5", "停 3"), BASE.replace("停 5", "停 8"), "合.norm").ends(1);
        assertTrue(run.err().startsWith("合.norm:5："), run.err());
        assertEquals(BASE.replace("   停 5 秒\n", "# <<<<<<< 我方\n   停 3 秒\n# =======\n   停 8 秒\n# >>>>>>> 对方\n"),
                shell.text("合.norm"));
        assertEquals(1, shell.run("validate", "合.norm").exitCode());
    }

    @Test
    void theResultMayReplaceOurs() throws IOException {
        merge(BASE, BASE.replace("停 5", "停 8"), "我.norm").ends(0);
        assertEquals(BASE.replace("停 5", "停 8"), shell.text("我.norm"));
        assertEquals(List.of("他.norm", "原.norm", "我.norm"), shell.files());
    }

    @Test
    void theResultMayGoToStandardOutput() throws IOException {
        assertEquals(BASE.replace("停 5", "停 8"), merge(BASE, BASE.replace("停 5", "停 8"), "-").ends(0).out());
    }

    @Test
    void aRoleThatOneSideTookAwayAndTheOtherUsesIsAConflict() throws IOException {
        Shell.Run run = merge(BASE.replace("、班长", ""), BASE.replace("挂机", "班长：“您好。”"), "合.norm").ends(1);
        assertTrue(run.err().contains("“班长”"), run.err());
    }

    @Test
    void lineEndsOfWindowsStay() throws IOException {
        String ours = BASE.replace("\n", "\r\n");
        merge(ours, BASE.replace("停 5", "停 8"), "合.norm").ends(0);
        assertEquals(ours.replace("停 5", "停 8"), shell.text("合.norm"));
    }

    @Test
    void withoutAPlaceForTheResultNothingHappens() {
        assertTrue(shell.run("merge", "--lang", "zh", "原.norm", "原.norm", "原.norm").fails().contains("--out"));
        assertTrue(shell.run("merge", "--lang", "zh", "原.norm", "原.norm", "-o", "x").fails().contains("对方"));
        assertEquals(2, shell.run("merge", "原.norm", "无.norm", "原.norm", "-o", "x").exitCode());
    }
}
