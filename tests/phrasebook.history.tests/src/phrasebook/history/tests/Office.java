// SPDX-License-Identifier: EPL-2.0
package phrasebook.history.tests;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;

import phrasebook.diff.DiffTexts;
import phrasebook.diff.EntryPairs;
import phrasebook.diff.Side;
import phrasebook.dsl.NormLanguage;
import phrasebook.dsl.ParsedNorm;
import phrasebook.history.Author;
import phrasebook.history.Credentials;
import phrasebook.history.EntryChange;
import phrasebook.history.HistoryException;
import phrasebook.history.NormHistory;
import phrasebook.history.Restored;
import phrasebook.history.SavePoint;
import phrasebook.history.Shared.Outcome;
import phrasebook.history.Sharing;
import phrasebook.model.Norm;

/** A folder with one norm in it, which somebody edits and saves. */
record Office(Path file, NormHistory history) {

    private static final NormLanguage LANGUAGE = NormLanguage.create();
    private static final DiffTexts TEXTS = new DiffTexts(Locale.CHINESE);
    static final Author CLERK = new Author("张三", "zhang@example.org");

    static Office in(Path folder) {
        Path file = folder.resolve("规范.norm");
        return new Office(file, new NormHistory(file, LANGUAGE));
    }

    static Norm norm(String text) {
        return LANGUAGE.parse(text).norm();
    }

    Office write(String text) throws Exception {
        Files.writeString(file, text);
        return this;
    }

    String text() throws Exception {
        return Files.readString(file);
    }

    Norm norm() throws Exception {
        return norm(text());
    }

    Optional<SavePoint> save(String note) throws HistoryException {
        return history.save(CLERK, note);
    }

    Office save(String note, String text) throws Exception {
        write(text).save(note);
        return this;
    }

    List<String> notes() throws HistoryException {
        return history.savePoints().stream().map(SavePoint::note).toList();
    }

    Sharing sharing() {
        return new Sharing(file, LANGUAGE);
    }

    Outcome share() throws HistoryException {
        return sharing().share(CLERK, Credentials.NONE).outcome();
    }

    NormHistory historyOf(String name) {
        return new NormHistory(file.resolveSibling(name), LANGUAGE);
    }

    /** The files of which Git's own commands say that they are not as they were committed. */
    List<String> uncommitted() throws Exception {
        try (Git git = Git.open(file.getParent().toFile())) {
            return git.status().call().getUncommittedChanges().stream().sorted().toList();
        }
    }

    /** What a name of Git stands for. */
    ObjectId resolve(String revision) throws Exception {
        try (Git git = Git.open(file.getParent().toFile()); Repository repository = git.getRepository()) {
            return Objects.requireNonNull(repository.resolve(revision));
        }
    }

    /** What happened to an entry, a line each: the note, what it was, the number before and after, the reason. */
    List<String> changes(String entry) throws Exception {
        return history.changes(norm(), entry).stream().map(Office::line).toList();
    }

    /** Puts an old version of the entry of that id into today's text, or back into it. */
    Restored restore(String id, EntryChange wanted) throws Exception {
        ParsedNorm now = LANGUAGE.parse(text());
        List<String> ids = EntryPairs.entries(now.norm()).stream().map(s -> String.valueOf(s.id())).toList();
        return history.restore(now, ids.indexOf(id), wanted);
    }

    static String note(EntryChange change) {
        SavePoint point = change.point();
        return point == null ? "（未保存）" : point.note();
    }

    private static String line(EntryChange change) {
        return String.join(" ", note(change), TEXTS.of(change.change().kind()),
                number(change.change().before()) + "→" + number(change.change().after()),
                change.change().details().stream().map(d -> TEXTS.of(d.aspect())).collect(Collectors.joining("、")),
                TEXTS.of(change.change().changeClass()));
    }

    private static String number(@Nullable Side side) {
        return side == null ? "无" : side.number();
    }
}
