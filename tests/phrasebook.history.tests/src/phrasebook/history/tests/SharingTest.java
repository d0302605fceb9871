// SPDX-License-Identifier: EPL-2.0
package phrasebook.history.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import com.sun.net.httpserver.HttpServer;

import phrasebook.history.Credentials;
import phrasebook.history.Credentials.Login;
import phrasebook.history.HistoryException;
import phrasebook.history.HistoryException.Kind;
import phrasebook.history.Joining;
import phrasebook.history.Shared;
import phrasebook.history.Shared.Conflict;
import phrasebook.history.Shared.Outcome;
import phrasebook.history.SharingProgress;
import phrasebook.history.SharingProgress.Stage;

/** Two clerks who share a folder on a network drive. */
class SharingTest {

    private static final String BASE = """
            规范：热线用语
            角色：话务员

            1. [P01] 来电接通时
               话务员：“您好。”

            2. [P02] 通话结束时
               话务员：“再见！”
            """;
    private static final String OURS = BASE.replace("2. [P02]", "2. [P03] 无声时\n   挂机\n\n3. [P02]");
    private static final String THEIRS = BASE.replace("您好。", "您好！");
    private static final String BOTH = OURS.replace("您好。", "您好！");

    @TempDir
    Path folder = Path.of("");
    private Office ours = Office.in(Path.of(""));
    private Office theirs = Office.in(Path.of(""));

    @BeforeEach
    void shared() throws Exception {
        Git.init().setBare(true).setDirectory(folder.resolve("共用.git").toFile()).setInitialBranch("main").call()
                .close();
        ours = Office.in(Files.createDirectories(folder.resolve("我方"))).save("初稿", BASE);
        ours.sharing().setAddress(folder.resolve("共用.git").toString());
        assertEquals(Outcome.SENT, ours.share());
        Git.cloneRepository().setURI(folder.resolve("共用.git").toUri().toString())
                .setDirectory(folder.resolve("对方").toFile()).call().close();
        theirs = Office.in(folder.resolve("对方"));
    }

    @Test
    void whatOneSavesTheOtherReceives() throws Exception {
        assertEquals(Outcome.NOTHING_NEW, ours.share());
        theirs.save("对方", THEIRS);
        assertEquals(Outcome.SENT, theirs.share());
        assertEquals(Outcome.RECEIVED, ours.share());
        assertEquals(THEIRS, ours.text());
        assertEquals(List.of("对方", "初稿"), ours.notes());
        assertEquals(List.of(), ours.uncommitted());
    }

    @Test
    void whoJoinsTakesTheBranchThereIsWhereTheServerNamesAnother() throws Exception {
        Path server = folder.resolve("另一个.git");
        Git.init().setBare(true).setDirectory(server.toFile()).setInitialBranch("master").call().close();
        Office first = Office.in(Files.createDirectories(folder.resolve("甲"))).save("初稿", BASE);
        first.sharing().setAddress(server.toString());
        assertEquals(Outcome.SENT, first.share());
        assertEquals(List.of(folder.resolve("乙/规范.norm").toAbsolutePath()),
                Joining.join(server.toString(), folder.resolve("乙"), Credentials.NONE, SharingProgress.NONE));
        Office second = Office.in(folder.resolve("乙")).save("改", THEIRS);
        assertEquals(Outcome.SENT, second.share());
        assertEquals(Outcome.RECEIVED, first.share());
        assertEquals(THEIRS, first.text());
    }

    @Test
    void whatIsSentFirstGoesWhereEverybodyWhoClonesLooks() throws Exception {
        Path server = folder.resolve("另一个.git");
        Git.init().setBare(true).setDirectory(server.toFile()).setInitialBranch("master").call().close();
        ours.sharing().setAddress(server.toString());
        assertEquals(Outcome.SENT, ours.share());
        assertEquals(Outcome.NOTHING_NEW, ours.share());
        Git.cloneRepository().setURI(server.toUri().toString()).setDirectory(folder.resolve("丙").toFile()).call()
                .close();
        assertEquals(BASE, Office.in(folder.resolve("丙")).text());
        Office.in(folder.resolve("丙")).save("改", THEIRS).share();
        assertEquals(Outcome.RECEIVED, ours.share());
    }

    @Test
    void whoWaitsIsToldTheStagesAndHowMuchOfThemIsDone() throws Exception {
        theirs.save("对方", THEIRS).share();
        ours.save("我方", OURS);
        Map<Stage, Integer> most = new LinkedHashMap<>();
        ours.sharing().share(Office.CLERK, Credentials.NONE, (stage, percent) -> most.merge(stage, percent, Math::max));
        assertEquals(Map.of(Stage.RECEIVING, 100, Stage.MERGING, SharingProgress.UNKNOWN, Stage.SENDING, 100), most);
        assertEquals(List.of(Stage.values()), List.copyOf(most.keySet()));
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void stoppedWhereverItIsItIsSimplyDoneAgain(Stage where) throws Exception {
        theirs.save("对方", THEIRS).share();
        ours.save("我方", OURS);
        AtomicBoolean reached = new AtomicBoolean();
        assertFails(Kind.CANCELLED, () -> ours.sharing().share(Office.CLERK, Credentials.NONE, new SharingProgress() {
            @Override
            public void at(Stage stage, int percent) {
                reached.compareAndSet(false, stage == where);
            }

            @Override
            public boolean isCancelled() {
                return reached.get();
            }
        }));
        assertEquals(where == Stage.SENDING ? BOTH : OURS, ours.text());
        assertEquals(List.of(), ours.uncommitted());
        assertEquals(where == Stage.SENDING ? Outcome.SENT : Outcome.MERGED, ours.share());
        assertEquals(BOTH, ours.text());
        assertEquals(Outcome.RECEIVED, theirs.share());
        assertEquals(BOTH, theirs.text());
    }

    @Test
    void whoJoinsWhatIsStillEmptyHasAnEmptyFolder() throws Exception {
        Path server = folder.resolve("空.git");
        Git.init().setBare(true).setDirectory(server.toFile()).call().close();
        assertEquals(List.of(), Joining.join(server.toString(), folder.resolve("乙"), Credentials.NONE,
                SharingProgress.NONE));
        assertTrue(Files.isDirectory(folder.resolve("乙/.git")));
    }

    @Test
    void whatBothSavedIsMergedAndBothHaveAllOfIt() throws Exception {
        theirs.save("对方", THEIRS).share();
        ours.save("我方", OURS);
        assertEquals(Outcome.MERGED, ours.share());
        assertEquals(BOTH, ours.text());
        assertEquals(Outcome.RECEIVED, theirs.share());
        assertEquals(BOTH, theirs.text());
        assertEquals(List.of("初稿", "合并对方的修改", "对方", "我方"), theirs.notes().stream().sorted().toList());
        assertEquals(List.of(), ours.uncommitted());
        assertEquals(List.of(), theirs.uncommitted());
    }

    @Test
    void aConflictIsDecidedInTheEditorAndEndsWithASavePoint() throws Exception {
        theirs.save("对方", THEIRS).share();
        ours.save("我方", BASE.replace("您好。", "请讲。"));
        Files.writeString(folder.resolve("我方/杂.txt"), "杂");
        Shared shared = ours.sharing().share(Office.CLERK, Credentials.NONE);
        assertEquals(new Shared(Outcome.CONFLICT, List.of(new Conflict("规范.norm", List.of(5)))), shared);
        String marked = BASE.replace("   话务员：“您好。”\n",
                "# <<<<<<< 我方\n   话务员：“请讲。”\n# =======\n   话务员：“您好！”\n# >>>>>>> 对方\n");
        assertEquals(marked, ours.text());
        assertFails(Kind.MERGE_PENDING, () -> ours.share());
        assertFails(Kind.UNDECIDED, () -> ours.save("没选"));
        assertEquals(marked, ours.text());
        ours.save("选定", BASE.replace("您好。", "您好，请讲！"));
        assertEquals(Outcome.SENT, ours.share());
        assertEquals(Outcome.RECEIVED, theirs.share());
        assertEquals(BASE.replace("您好。", "您好，请讲！"), theirs.text());
        assertEquals(List.of("初稿", "对方", "我方", "选定"), theirs.notes().stream().sorted().toList());
    }

    @Test
    void otherNormsOfTheFolderAreMergedToo() throws Exception {
        Office other = new Office(theirs.file().resolveSibling("别的.norm"), theirs.historyOf("别的.norm"));
        other.save("别的", BASE);
        theirs.save("对方", THEIRS).share();
        ours.save("我方", BASE.replace("您好。", "请讲。"));
        assertEquals(Outcome.CONFLICT, ours.share());
        assertEquals(BASE, Files.readString(folder.resolve("我方/别的.norm")));
        ours.save("选定", THEIRS);
        assertEquals(Outcome.SENT, ours.share());
        assertEquals(BASE, Files.readString(folder.resolve("我方/别的.norm")));
        assertEquals(List.of(), ours.uncommitted());
    }

    @Test
    void whatIsNotSavedIsNeverWrittenOver() throws Exception {
        theirs.save("对方", THEIRS).share();
        ours.write(OURS);
        assertFails(Kind.UNSAVED, () -> ours.share());
        assertEquals(OURS, ours.text());
        assertEquals(List.of("初稿"), ours.notes());
        ours.save("我方");
        assertEquals(Outcome.MERGED, ours.share());
        assertEquals(BOTH, ours.text());
    }

    @Test
    void versionsAreSharedAndNeverReplaced() throws Exception {
        tag(ours, "规范/1.0");
        assertEquals(Outcome.NOTHING_NEW, ours.share());
        theirs.share();
        assertEquals(List.of(List.of("1.0")), theirs.history().savePoints().stream().map(p -> p.versions()).toList());
        tag(ours, "规范/1.1");
        ours.share();
        theirs.save("对方", THEIRS);
        tag(theirs, "规范/1.1");
        HistoryException taken = assertThrows(HistoryException.class, () -> theirs.share());
        assertEquals(Kind.VERSION_TAKEN, taken.kind());
        assertTrue(taken.getMessage().contains("规范/1.1"), taken.getMessage());
        assertEquals(List.of("对方", "初稿"), theirs.notes());
    }

    private static void tag(Office office, String name) throws Exception {
        try (Git git = Git.open(office.file().getParent().toFile())) {
            git.tag().setName(name).setMessage("").call();
        }
    }

    @Test
    void aRepositoryOfSomethingElseIsLeftAlone() throws Exception {
        Office stranger = Office.in(Files.createDirectories(folder.resolve("外人"))).save("别的", THEIRS);
        stranger.sharing().setAddress(folder.resolve("共用.git").toUri().toString());
        assertFails(Kind.UNRELATED, () -> stranger.share());
        assertEquals(THEIRS, stranger.text());
    }

    @Test
    void whatIsMissingIsSaid() throws Exception {
        Office fresh = Office.in(Files.createDirectories(folder.resolve("新"))).write(BASE);
        assertFails(Kind.NOTHING_SAVED, () -> fresh.share());
        fresh.save("初稿");
        assertFails(Kind.NO_ADDRESS, () -> fresh.share());
        for (String address : List.of("ssh://git@example.org/x.git", "git+ssh://example.org/x.git",
                "git@example.org:x.git")) {
            assertFails(Kind.SSH_ADDRESS, () -> fresh.sharing().setAddress(address));
        }
        for (String address : List.of("ftp://example.org/x", "git://example.org/x")) {
            assertFails(Kind.ADDRESS_KIND, () -> fresh.sharing().setAddress(address));
        }
        assertEquals(Optional.empty(), fresh.sharing().address());
    }

    @Test
    void aRemoteThatIsGoneLosesNothing() throws Exception {
        Files.move(folder.resolve("共用.git"), folder.resolve("搬走"));
        ours.save("我方", OURS);
        assertFails(Kind.REMOTE_LOST, () -> ours.share());
        ours.sharing().setAddress("http://localhost:1/x.git");
        assertFails(Kind.REMOTE_LOST, () -> ours.share());
        assertEquals(List.of("我方", "初稿"), ours.notes());
        ours.sharing().setAddress(folder.resolve("搬走").toString());
        assertEquals(Outcome.SENT, ours.share());
    }

    @Test
    void aWrongPasswordIsSaidAndAskedForOnce() throws Exception {
        List<String> seen = new ArrayList<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String login = exchange.getRequestHeaders().getFirst("Authorization");
            if (login != null) {
                seen.add(new String(Base64.getDecoder().decode(login.substring(6)), StandardCharsets.UTF_8));
            }
            exchange.getResponseHeaders().add("WWW-Authenticate", "Basic realm=\"x\"");
            exchange.sendResponseHeaders(401, -1);
            exchange.close();
        });
        server.start();
        try {
            ours.sharing().setAddress("http://localhost:" + server.getAddress().getPort() + "/x.git");
            assertFails(Kind.LOGIN_REFUSED, () -> ours.share());
            List<String> asked = new ArrayList<>();
            assertFails(Kind.LOGIN_REFUSED, () -> ours.sharing().share(Office.CLERK, address -> {
                asked.add(address);
                return Optional.of(new Login("张三", "口令".toCharArray()));
            }));
            assertEquals(1, asked.size());
            assertTrue(seen.contains("张三:口令"), seen.toString());
        } finally {
            server.stop(0);
        }
    }

    @Test
    void aServerIsSentToAndFetchedFromWithTheRightPassword() throws Exception {
        assumeTrue(hasGit(), "git is not installed");
        Files.writeString(folder.resolve("共用.git/config"), "[http]\n\treceivepack = true\n", StandardOpenOption.APPEND);
        Files.move(folder.resolve("共用.git"), folder.resolve("shared.git"));
        try (GitServer server = GitServer.of(folder, "张三:口令")) {
            ours.sharing().setAddress(server.address("shared.git"));
            theirs.sharing().setAddress(server.address("shared.git"));
            Credentials right = address -> Optional.of(new Login("张三", "口令".toCharArray()));
            Credentials wrong = address -> Optional.of(new Login("张三", "不对".toCharArray()));
            ours.save("我方", OURS);
            assertFails(Kind.LOGIN_REFUSED, () -> ours.sharing().share(Office.CLERK, wrong));
            assertEquals(Outcome.SENT, ours.sharing().share(Office.CLERK, right).outcome());
            theirs.save("对方", THEIRS);
            assertEquals(Outcome.MERGED, theirs.sharing().share(Office.CLERK, right).outcome());
            assertEquals(Outcome.RECEIVED, ours.sharing().share(Office.CLERK, right).outcome());
            assertEquals(BOTH, ours.text());
            ours.sharing().setAddress(server.address("nothing.git"));
            assertFails(Kind.REMOTE_LOST, () -> ours.sharing().share(Office.CLERK, right));
        }
    }

    private static boolean hasGit() throws InterruptedException {
        try {
            return new ProcessBuilder("git", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void stoppedAfterTheFilesItIsSimplyDoneAgain() throws Exception {
        theirs.save("对方", THEIRS).share();
        ours.write(THEIRS);
        assertEquals(Outcome.RECEIVED, ours.share());
        theirs.save("对方二", OURS).share();
        ours.save("我方", THEIRS.replace("再见", "再会"));
        ours.write(OURS.replace("再见", "再会"));
        assertEquals(Outcome.MERGED, ours.share());
        assertEquals(OURS.replace("再见", "再会"), ours.text());
    }

    @Test
    void whatAProcessLeftThatWasKilledWhileItFetchedIsTakenAway() throws Exception {
        theirs.save("对方", THEIRS).share();
        Path git = folder.resolve("我方/.git");
        Files.writeString(git.resolve("phrasebook.fetcher"), "1");
        List<Path> left = List.of(git.resolve("refs/remotes/origin/main.lock"),
                git.resolve("objects/pack/pack-1.keep.lock"));
        for (Path lock : left) {
            Files.createFile(lock);
        }
        assertEquals(Outcome.RECEIVED, ours.share());
        assertEquals(List.of(false, false), left.stream().map(Files::exists).toList());
    }

    @Test
    void aFileThatIsNoNormIsNotMergedByGuess() throws Exception {
        both("对方/杂.txt", "对方", theirs);
        theirs.share();
        both("我方/杂.txt", "我方", ours);
        assertFails(Kind.OTHER_CONFLICT, () -> ours.share());
        assertEquals("我方", Files.readString(folder.resolve("我方/杂.txt")));
        assertFalse(Files.exists(folder.resolve("我方/.git/MERGE_HEAD")));
    }

    private void both(String path, String text, Office office) throws Exception {
        Files.writeString(folder.resolve(path), text);
        try (Git git = Git.open(office.file().getParent().toFile())) {
            git.add().addFilepattern("杂.txt").call();
            git.commit().setMessage(text).setSign(false).call();
        }
    }

    private static void assertFails(Kind kind, Executable work) {
        assertEquals(kind, assertThrows(HistoryException.class, work).kind());
    }
}
