// SPDX-License-Identifier: EPL-2.0
package phrasebook.history.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

import phrasebook.history.Blocker;
import phrasebook.history.Drivers;
import phrasebook.history.HistoryException;
import phrasebook.history.HistoryException.Kind;
import phrasebook.history.NormRepository;

class NormRepositoryTest {

    @TempDir
    Path folder = Path.of("");

    private Path commit(String text, String tag) throws Exception {
        Path file = Files.createDirectories(folder.resolve("热线")).resolve("用语 甲.norm");
        Files.writeString(file, text);
        try (Git git = Git.init().setDirectory(folder.toFile()).call()) {
            git.add().addFilepattern(".").call();
            git.commit().setMessage(text).setAuthor("张三", "zhang@example.org").setSign(false).call();
            git.tag().setName(tag).setAnnotated(false).call();
        }
        return file;
    }

    @Test
    void readsWhatWasCommittedAndReleased() throws Exception {
        commit("一", "热线/用语-甲/1.0");
        Path file = commit("二", "v2.0");
        Files.writeString(file, "三");
        try (NormRepository repository = NormRepository.of(file.resolveSibling("."))) {
            assertEquals("二", new String(repository.read("HEAD", file), StandardCharsets.UTF_8));
            assertEquals("一", new String(repository.read("HEAD~1", file), StandardCharsets.UTF_8));
            assertEquals("一", new String(repository.readVersion(file, "1.0"), StandardCharsets.UTF_8));
            assertEquals("二", new String(repository.readVersion(file, "2.0"), StandardCharsets.UTF_8));
            assertKind(Kind.NO_VERSION, () -> repository.readVersion(file, "3.0"));
            assertKind(Kind.NO_REVISION, () -> repository.read("nowhere", file));
            assertKind(Kind.NO_REVISION, () -> repository.read("a..b~^{", file));
            assertKind(Kind.NOT_IN_REVISION, () -> repository.read("HEAD", folder.resolve("无.norm")));
        }
    }

    @Test
    void aFolderWithoutRepositoryIsSaidToBeOne() {
        assertKind(Kind.NO_REPOSITORY, () -> NormRepository.of(folder).close());
        assertKind(Kind.NO_REPOSITORY, () -> Drivers.register(folder, "phrasebook"));
    }

    @Test
    void aBrokenRepositoryLosesNothing() throws Exception {
        Path file = commit("一", "v1.0");
        Path head = folder.resolve(".git/refs/heads/" + branch());
        String good = Files.readString(head);
        Files.writeString(head, good.replaceAll("[0-9a-f]", "7"));
        try (NormRepository repository = NormRepository.of(folder)) {
            HistoryException broken = assertThrows(HistoryException.class, () -> repository.read("HEAD", file));
            assertTrue(Set.of(Kind.BROKEN_REPOSITORY, Kind.NO_REVISION).contains(broken.kind()));
            assertEquals("一", new String(repository.readVersion(file, "1.0"), StandardCharsets.UTF_8));
        }
    }

    private String branch() throws Exception {
        String head = Files.readString(folder.resolve(".git/HEAD")).strip();
        return head.substring(head.lastIndexOf('/') + 1);
    }

    @Test
    void everyKindHasItsMessageInBothLanguages() {
        Set<String> kinds = new TreeSet<>(Arrays.stream(Kind.values()).map(Enum::name).toList());
        Arrays.stream(Blocker.Kind.values()).forEach(k -> kinds.add("blocker." + k));
        for (Locale locale : new Locale[] { Locale.ROOT, Locale.CHINESE }) {
            ResourceBundle messages = ResourceBundle.getBundle("phrasebook.history.messages", locale,
                    HistoryException.class.getClassLoader(),
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            assertEquals(locale, messages.getLocale());
            assertEquals(kinds, new TreeSet<>(messages.keySet()));
        }
    }

    private static void assertKind(Kind kind, Executable work) {
        assertEquals(kind, assertThrows(HistoryException.class, work).kind());
    }
}
