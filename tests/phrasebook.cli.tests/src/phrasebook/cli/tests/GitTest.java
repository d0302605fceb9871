// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real Git, which compares and merges norms by this program. */
class GitTest {

    private static final String BASE = """
            规范：热线用语
            角色：话务员

            1. [P01] 来电接通时
               话务员：“您好。”

            2. [P02] 通话结束时
               话务员：“再见！”
            """;
    private static final String OURS = BASE.replace("2. [P02]", """
            2. [P03] 无声时
               挂机

            3. [P02]""");
    private static final String THEIRS = BASE.replace("您好。", "您好！").replace("1. [P01]", """
            1. [P04] 振铃时
               20 秒内 话务员 应 接听

            2. [P01]""").replace("2. [P02]", "3. [P02]");

    @TempDir
    Path directory;
    private Shell shell;

    @BeforeEach
    void repository() throws Exception {
        assumeTrue(hasGit(), "git is not installed");
        shell = Shell.in(directory);
        git("init", "-q", "-b", "main");
        shell.file("规范.norm", BASE);
        commit("初稿");
    }

    private static boolean hasGit() throws InterruptedException {
        try {
            return new ProcessBuilder("git", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private record Run(int exitCode, String out) {
    }

    private Run run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git", "-c", "user.name=测试", "-c", "user.email=test@example.org",
                "-c", "core.quotepath=false"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true);
        builder.environment().putAll(Map.of("LC_ALL", "C.UTF-8", "PHRASEBOOK_LANG", "zh", "GIT_CONFIG_NOSYSTEM", "1",
                "GIT_CONFIG_GLOBAL", "/dev/null", "GIT_PAGER", "cat"));
        Process process = builder.start();
        try (InputStream out = process.getInputStream()) {
            String text = new String(out.readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(process.waitFor(60, TimeUnit.SECONDS), "git did not end");
            return new Run(process.exitValue(), text);
        }
    }

    private String git(String... arguments) throws IOException, InterruptedException {
        Run run = run(arguments);
        assertEquals(0, run.exitCode(), run.out());
        return run.out();
    }

    private void commit(String note) throws IOException, InterruptedException {
        git("add", "-A");
        git("commit", "-q", "-m", note);
    }

    private void setUp() {
        shell.run("git-setup", "--program", Program.shellCommand()).ends(0);
    }

    @Test
    void gitComparesByEntries() throws Exception {
        setUp();
        shell.file("规范.norm", OURS);
        String diff = git("diff");
        assertTrue(diff.contains("+ ") && diff.contains("[P03]"), diff);
        assertTrue(diff.contains("2") && diff.contains("3") && !diff.contains("@@"), diff);
        commit("新增");
        shell.file("另.norm", BASE);
        git("add", "-A");
        assertTrue(git("diff", "--cached").contains("[P01]"));
    }

    @Test
    void gitMergesByEntriesAndNumbersAnew() throws Exception {
        setUp();
        commit("设置");
        git("checkout", "-q", "-b", "other");
        shell.file("规范.norm", THEIRS);
        commit("对方");
        git("checkout", "-q", "main");
        shell.file("规范.norm", OURS);
        commit("我方");
        git("merge", "-q", "--no-edit", "other");
        assertEquals(OURS.replace("您好。", "您好！").replace("3. [P02]", "4. [P02]").replace("2. [P03]", "3. [P03]")
                .replace("1. [P01]", "1. [P04] 振铃时\n   20 秒内 话务员 应 接听\n\n2. [P01]"), shell.text("规范.norm"));
    }

    @Test
    void aConflictStopsGitAndStandsInTheNorm() throws Exception {
        setUp();
        commit("设置");
        git("checkout", "-q", "-b", "other");
        shell.file("规范.norm", BASE.replace("您好。", "您好！"));
        commit("对方");
        git("checkout", "-q", "main");
        shell.file("规范.norm", BASE.replace("您好。", "请讲。"));
        commit("我方");
        Run merge = run("merge", "--no-edit", "other");
        assertEquals(1, merge.exitCode(), merge.out());
        assertTrue(merge.out().lines().anyMatch(line -> line.startsWith("规范.norm:5")), merge.out());
        assertEquals(BASE.replace("   话务员：“您好。”\n",
                "# <<<<<<< 我方\n   话务员：“请讲。”\n# =======\n   话务员：“您好！”\n# >>>>>>> 对方\n"), shell.text("规范.norm"));
    }

    @Test
    void settingUpTwiceChangesNothing() throws Exception {
        setUp();
        String config = shell.text(".git/config");
        setUp();
        assertEquals(config, shell.text(".git/config"));
        assertEquals("*.norm diff=phrasebook merge=phrasebook\n", shell.text(".gitattributes"));
    }

    @Test
    void earlierVersionsAreCompared() throws Exception {
        git("tag", "规范/1.0");
        shell.file("规范.norm", OURS);
        commit("新增");
        for (String old : new String[] { "HEAD~1:规范.norm", "规范.norm@1.0", "规范/1.0:规范.norm" }) {
            assertTrue(shell.run("diff", "--lang", "zh", old, "规范.norm").ends(1).out().contains("[P03]"), old);
            assertEquals("没有不同\n", shell.run("diff", "--lang", "zh", "HEAD:规范.norm", "规范.norm").ends(0).out());
        }
    }

    @Test
    void whatIsNotInTheHistoryIsSaid() {
        assertTrue(shell.run("diff", "--lang", "zh", "HEAD~9:规范.norm", "规范.norm").fails().contains("“HEAD~9”"));
        assertTrue(shell.run("diff", "--lang", "zh", "HEAD:无.norm", "规范.norm").fails().contains("无.norm"));
        assertTrue(shell.run("diff", "--lang", "zh", "规范.norm@3.0", "规范.norm").fails().contains("3.0"));
    }

    @Test
    void outsideARepositoryThereIsNoHistory() throws IOException {
        Path elsewhere = Files.createTempDirectory("phrasebook");
        try {
            Shell outside = Shell.in(elsewhere);
            outside.file("规范.norm", BASE);
            assertTrue(outside.run("diff", "--lang", "zh", "HEAD:规范.norm", "规范.norm").fails().contains("git init"));
            assertTrue(outside.run("git-setup", "--lang", "zh").fails().contains("git init"));
            assertFalse(Files.exists(elsewhere.resolve(".gitattributes")));
        } finally {
            Files.deleteIfExists(elsewhere.resolve("规范.norm"));
            Files.deleteIfExists(elsewhere);
        }
    }
}
