// SPDX-License-Identifier: EPL-2.0
package phrasebook.history.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import phrasebook.dsl.NormLanguage;
import phrasebook.history.Author;
import phrasebook.history.HistoryException;
import phrasebook.history.HistoryException.Kind;
import phrasebook.history.NormHistory;
import phrasebook.history.SavePoint;

/** Save points of a norm. */
class NormHistoryTest {

    private static final String TEXT = "规范：热线用语\n\n1. [P01] 来电接通时\n   话务员：“您好。”\n";

    @TempDir
    Path folder = Path.of("");

    @Test
    void theFirstSavePointMakesTheRepository() throws Exception {
        Office office = Office.in(folder).write(TEXT);
        assertEquals(List.of(), office.history().savePoints());
        assertFalse(Files.exists(folder.resolve(".git")));
        SavePoint first = office.save("初稿").orElseThrow();
        assertEquals("初稿", first.note());
        assertEquals(Office.CLERK, first.author());
        assertEquals(List.of(first), office.history().savePoints());
        assertEquals(Set.of(".git", "规范.norm"), Set.of(folder.toFile().list()));
    }

    @Test
    void whoeverGitsSettingsNameIsTheAuthorBeforeThereIsARepositoryToo() throws Exception {
        Path settings = Files.writeString(folder.resolve("gitconfig"),
                "[user]\n\tname = 王敏\n\temail = wm@example.org\n");
        SystemReader before = SystemReader.getInstance();
        SystemReader.setInstance(new SystemReader.Delegate(before) {
            @Override
            public @Nullable String getenv(@Nullable String variable) {
                return null;
            }

            @Override
            public FileBasedConfig openUserConfig(@Nullable Config parent, @Nullable FS fs) {
                return new FileBasedConfig(parent, settings.toFile(), fs);
            }
        });
        try {
            Author author = new NormHistory(folder.resolve("规范.norm"), NormLanguage.create()).author();
            assertEquals(new Author("王敏", "wm@example.org"), author);
        } finally {
            SystemReader.setInstance(before);
        }
    }

    @Test
    void whatIsAsItWasKeptIsNotKeptAgain() throws Exception {
        Office office = Office.in(folder).save("初稿", TEXT);
        assertEquals(Optional.empty(), office.save("又一次"));
        assertEquals(List.of("初稿"), office.notes());
    }

    @Test
    void theTextOfEverySavePointIsThere() throws Exception {
        Office office = Office.in(folder).save("一", TEXT).save("二", TEXT + "# 批注\n").save("三", "");
        assertEquals(List.of("三", "二", "一"), office.notes());
        List<SavePoint> points = office.history().savePoints();
        assertEquals("", office.history().text(points.get(0)));
        assertEquals(TEXT + "# 批注\n", office.history().text(points.get(1)));
        assertEquals(TEXT, office.history().text(points.get(2)));
    }

    @Test
    void otherFilesAndWhatIsStagedOfThemAreLeftAlone() throws Exception {
        Office office = Office.in(folder).save("初稿", TEXT);
        Files.writeString(folder.resolve("别的.norm"), "规范：别的\n");
        Files.writeString(folder.resolve("杂.txt"), "杂");
        try (Git git = Git.open(folder.toFile())) {
            git.add().addFilepattern("别的.norm").call();
            office.save("改", TEXT + "# 批注\n");
            assertEquals(Set.of("别的.norm"), git.status().call().getAdded());
            assertEquals(Set.of("杂.txt"), git.status().call().getUntracked());
            assertEquals(Set.of("别的.norm"), git.status().call().getUncommittedChanges());
        }
    }

    @Test
    void aFolderInARepositoryIsUsedAsItIs() throws Exception {
        Path below = Files.createDirectories(folder.resolve("甲/乙"));
        Git.init().setDirectory(folder.toFile()).setInitialBranch("干").call().close();
        Office.in(below).save("初稿", TEXT);
        assertFalse(Files.exists(below.resolve(".git")));
        try (Git git = Git.open(folder.toFile())) {
            assertEquals("初稿", git.log().addPath("甲/乙/规范.norm").call().iterator().next().getFullMessage());
            Office outer = Office.in(folder);
            assertEquals(outer.resolve("refs/heads/干"), outer.resolve("HEAD"));
        }
    }

    @Test
    void aRenamedFileKeepsItsHistory() throws Exception {
        Office.in(folder).save("一", TEXT).save("二", TEXT + "# 批注\n");
        Path renamed = folder.resolve("热线.norm");
        try (Git git = Git.open(folder.toFile())) {
            Files.move(folder.resolve("规范.norm"), renamed);
            git.rm().addFilepattern("规范.norm").call();
            git.add().addFilepattern("热线.norm").call();
            git.commit().setMessage("改名").setSign(false).call();
        }
        List<SavePoint> points = new NormHistory(renamed, NormLanguage.create()).savePoints();
        assertEquals(List.of("二", "一"), points.stream().map(SavePoint::note).toList());
    }

    @Test
    void versionsStandAtTheSavePointTheyWereReleasedFrom() throws Exception {
        Office office = Office.in(folder).save("一", TEXT);
        Files.writeString(folder.resolve("杂.txt"), "杂");
        try (Git git = Git.open(folder.toFile())) {
            git.add().addFilepattern("杂.txt").call();
            git.commit().setMessage("杂").setSign(false).call();
            git.tag().setName("规范/1.0").setMessage("").call();
            git.tag().setName("别的/1.1").setMessage("").call();
            git.tag().setName("v0.9").setAnnotated(false).call();
        }
        office.save("二", TEXT + "# 批注\n");
        assertEquals(List.of(List.of(), List.of("0.9", "1.0")),
                office.history().savePoints().stream().map(SavePoint::versions).toList());
    }

    @Test
    void withoutABranchNothingIsKept() throws Exception {
        Office office = Office.in(folder).save("一", TEXT);
        try (Git git = Git.open(folder.toFile())) {
            git.checkout().setName(office.resolve("HEAD").name()).call();
        }
        office.write("");
        assertEquals(Kind.NO_BRANCH, assertThrows(HistoryException.class, () -> office.save("二")).kind());
        assertEquals(List.of("一"), office.notes());
    }

    @Test
    void theLockFilesOfAKilledProcessAreTakenAway() throws Exception {
        Office office = Office.in(folder).save("一", TEXT);
        Path git = folder.resolve(".git");
        Files.writeString(git.resolve("phrasebook.holder"), "1");
        for (String lock : List.of("packed-refs.lock", "index.lock", "refs/heads/main.lock")) {
            Files.createFile(git.resolve(lock));
        }
        office.save("二", TEXT + "# 批注\n");
        assertEquals(List.of("二", "一"), office.notes());
    }

    @Test
    void aLockThatAnotherProgramHoldsIsRespected() throws Exception {
        Office office = Office.in(folder).save("一", TEXT);
        Files.createFile(folder.resolve(".git/refs/heads/main.lock"));
        office.write("");
        assertEquals(Kind.BROKEN_REPOSITORY, assertThrows(HistoryException.class, () -> office.save("二")).kind());
        assertTrue(Files.exists(folder.resolve(".git/refs/heads/main.lock")));
        assertEquals("", office.text());
    }

    @Test
    void aRepositoryThatIsBrokenIsSaidToBe() throws Exception {
        Office office = Office.in(folder).save("一", TEXT);
        String id = office.resolve("HEAD^{tree}").name();
        Files.delete(folder.resolve(".git/objects/" + id.substring(0, 2) + "/" + id.substring(2)));
        assertEquals(Kind.BROKEN_REPOSITORY,
                assertThrows(HistoryException.class, () -> office.history().savePoints()).kind());
        office.write("");
        assertEquals(Kind.BROKEN_REPOSITORY, assertThrows(HistoryException.class, () -> office.save("二")).kind());
        assertEquals("", office.text());
    }
}
