// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.ObjectWalk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Commands that are killed as soon as a number of changes to files were seen: what is left is the old state or the new
 * one, and the same command once more ends what was begun.
 */
class KilledTest {

    private static final String OLD = """
            规范：热线用语
            状态：已批准
            角色：话务员、市民（来电者）

            1. [P01] 来电接通时
               话务员：“您好，请问有什么可以帮助您？”
            """;
    private static final String NEW = OLD + "\n2. [P02] 通话结束时\n   话务员：“感谢您的来电，再见！”\n";

    @TempDir
    Path directory = Path.of("");
    private Shell shell = Shell.in(Path.of(""));

    @BeforeEach
    void folder() throws Exception {
        shell = Shell.in(directory);
        shell.file("规范.norm", OLD);
    }

    /** Runs the program and kills it; says whether it ended by itself before. */
    private boolean kill(int changes, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(Program.command());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(Map.of("LC_ALL", "C.UTF-8", "PHRASEBOOK_LANG", "zh"));
        Set<String> seen = state();
        Process process = builder.start();
        int left = changes;
        while (process.isAlive() && left > 0) {
            Set<String> now = state();
            left -= now.equals(seen) ? 0 : 1;
            seen = now;
        }
        boolean ended = !process.isAlive();
        process.destroyForcibly();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        return ended;
    }

    /** Every file with its length and time. */
    private Set<String> state() throws IOException {
        Set<String> state = new TreeSet<>();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                try {
                    state.add(file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file));
                } catch (IOException e) {
                    state.add(file + " gone");
                }
            }
        } catch (UncheckedIOException e) {
            state.add("changed while looked at");
        }
        return state;
    }

    /** The notes of all commits; every object that they lead to can be read. */
    private List<String> notes() throws Exception {
        if (!Files.exists(directory.resolve(".git"))) {
            return List.of();
        }
        List<String> notes = new ArrayList<>();
        try (Git git = Git.open(directory.toFile()); Repository repository = git.getRepository()) {
            if (repository.resolve("HEAD") != null) {
                git.log().call().forEach(c -> notes.add(c.getFullMessage()));
                try (ObjectWalk walk = new ObjectWalk(repository)) {
                    walk.markStart(walk.parseCommit(repository.resolve("HEAD")));
                    while (walk.next() != null) {
                        continue;
                    }
                    walk.checkConnectivity();
                }
            }
            assertNotNull(repository.readDirCache());
        }
        return notes;
    }

    private void save(String note) {
        shell.run("save", "规范.norm", "-m", note, "--author", "张三").ends(0);
    }

    @ParameterizedTest
    @ValueSource(ints = { 1, 4, 8, 16 })
    void theFirstSavePoint(int changes) throws Exception {
        kill(changes, "save", "规范.norm", "-m", "初稿", "--author", "张三");
        assertEquals(OLD, shell.text("规范.norm"));
        assertTrue(Set.of(List.of(), List.of("初稿")).contains(notes()), notes().toString());
        save("初稿");
        assertEquals(List.of("初稿"), notes());
    }

    @ParameterizedTest
    @ValueSource(ints = { 1, 2, 3, 4, 5, 6, 8, 10 })
    void aSavePoint(int changes) throws Exception {
        save("初稿");
        shell.file("规范.norm", NEW);
        kill(changes, "save", "规范.norm", "-m", "改", "--author", "张三");
        assertEquals(NEW, shell.text("规范.norm"));
        assertTrue(Set.of(List.of("初稿"), List.of("改", "初稿")).contains(notes()), notes().toString());
        save("改");
        assertEquals(List.of("改", "初稿"), notes());
        try (Git git = Git.open(directory.toFile())) {
            assertEquals(Set.of(), git.status().call().getUncommittedChanges());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = { 1, 2, 3 })
    void aMerge(int changes) throws Exception {
        shell.file("我方.norm", NEW);
        shell.file("对方.norm", OLD.replace("您好，", "您好！"));
        shell.file("合并.norm", OLD);
        boolean ended = kill(changes, "merge", "规范.norm", "我方.norm", "对方.norm", "-o", "合并.norm");
        String merged = NEW.replace("您好，", "您好！");
        assertTrue(Set.of(OLD, merged).contains(shell.text("合并.norm")), shell.text("合并.norm"));
        assertTrue(!ended || shell.text("合并.norm").equals(merged));
        shell.run("merge", "规范.norm", "我方.norm", "对方.norm", "-o", "合并.norm").ends(0);
        assertEquals(merged, shell.text("合并.norm"));
    }

    @ParameterizedTest
    @ValueSource(ints = { 1, 2, 3, 4, 5, 6, 8, 10, 12, 15 })
    void aRelease(int changes) throws Exception {
        save("初稿");
        var keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        pem("私钥.pem", "PRIVATE KEY", keys.getPrivate().getEncoded());
        pem("公钥.pem", "PUBLIC KEY", keys.getPublic().getEncoded());
        String[] release = { "release", "规范.norm", "--version", "1.0.0", "--key", "私钥.pem", "--issued", "2017-01-13",
            "--author", "张三", "--to", "json" };
        kill(changes, release);
        String released = OLD.replace("状态：已批准\n", "版本：1.0.0\n状态：已发布\n发布日期：2017-01-13\n").replace("（来电者）\n",
                "（来电者）\n修订：1.0.0｜张三｜2017-01-13｜首次发布\n");
        boolean out = notes().size() == 2;
        assertTrue(Set.of(OLD, released).contains(shell.text("规范.norm")), shell.text("规范.norm"));
        assertTrue(out || shell.text("规范.norm").equals(OLD));
        assertEquals(out, shell.run("diff", "规范.norm@1.0.0", "规范.norm").exitCode() < 2);
        if (Files.exists(directory.resolve("规范-1.0.0.zip"))) {
            shell.run("verify", "--key", "公钥.pem", "规范-1.0.0.zip").ends(0);
        }
        shell.run(release).ends(0);
        assertEquals(released, shell.text("规范.norm"));
        assertEquals(List.of("规范.norm 1.0.0", "初稿"), notes());
        shell.run("verify", "--key", "公钥.pem", "规范-1.0.0.zip").ends(0);
    }

    @ParameterizedTest
    @ValueSource(ints = { 1, 4, 7, 10, 13, 16, 20, 25 })
    void sharing(int changes) throws Exception {
        Git.init().setBare(true).setDirectory(directory.resolve("共用.git").toFile()).setInitialBranch("main").call()
                .close();
        save("初稿");
        shell.run("share", "规范.norm", "--with", "共用.git").ends(0);
        Path other = directory.resolve("对方");
        Git.cloneRepository().setURI(directory.resolve("共用.git").toUri().toString()).setDirectory(other.toFile()).call()
                .close();
        Shell theirs = Shell.in(other);
        theirs.file("规范.norm", OLD.replace("您好，", "您好！"));
        theirs.run("save", "规范.norm", "-m", "对方", "--author", "李四").ends(0);
        theirs.run("share", "规范.norm").ends(0);
        shell.file("规范.norm", NEW);
        save("我方");
        kill(changes, "share", "规范.norm", "--author", "张三");
        String merged = NEW.replace("您好，", "您好！");
        assertTrue(Set.of(NEW, merged).contains(shell.text("规范.norm")), shell.text("规范.norm"));
        assertTrue(notes().containsAll(List.of("我方", "初稿")), notes().toString());
        shell.run("share", "规范.norm", "--author", "张三").ends(0);
        assertEquals(merged, shell.text("规范.norm"));
        assertEquals(List.of("初稿", "合并对方的修改", "对方", "我方"), notes().stream().sorted().toList());
        theirs.run("share", "规范.norm").ends(0);
        assertEquals(merged, theirs.text("规范.norm"));
    }

    private void pem(String name, String label, byte[] content) throws IOException {
        shell.file(name, "-----BEGIN " + label + "-----\n" + Base64.getMimeEncoder().encodeToString(content)
                + "\n-----END "
                + label + "-----\n");
    }
}
