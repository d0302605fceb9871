// SPDX-License-Identifier: EPL-2.0
package phrasebook.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.UserConfig;
import org.eclipse.jgit.util.SystemReader;

import phrasebook.dsl.NormLanguage;
import phrasebook.dsl.ParsedNorm;
import phrasebook.history.EntryTrack.Place;
import phrasebook.history.HistoryException.Kind;
import phrasebook.history.Timeline.State;
import phrasebook.model.Norm;

/**
 * The history of one norm: the states that somebody kept, and what happened to each entry. It is kept in the Git
 * repository that the norm's folder is in; where there is none, there is no history yet, and the first save point makes
 * one.
 */
public final class NormHistory {

    private final Path file;
    private final Path folder;
    private final NormLanguage language;

    /** The history of that file; changes nothing. */
    public NormHistory(Path file, NormLanguage language) {
        this.file = file.toAbsolutePath().normalize();
        Path parent = this.file.getParent();
        this.folder = parent == null ? this.file : parent;
        this.language = language;
    }

    /** Something that reads the repository. */
    @FunctionalInterface
    private interface Reading<T> {
        T from(NormRepository repository) throws HistoryException;
    }

    private <T> T reading(Reading<T> reading, T otherwise) throws HistoryException {
        if (!NormRepository.isIn(folder)) {
            return otherwise;
        }
        try (NormRepository repository = NormRepository.of(folder)) {
            return reading.from(repository);
        }
    }

    /** Whoever works here, by Git's settings, else by the system. */
    public Author author() throws HistoryException {
        return reading(repository -> {
            PersonIdent who = new PersonIdent(repository.git);
            return new Author(who.getName(), who.getEmailAddress());
        }, ofUser());
    }

    private static Author ofUser() {
        try {
            UserConfig user = SystemReader.getInstance().getUserConfig().get(UserConfig.KEY);
            return new Author(user.getAuthorName(), user.getAuthorEmail());
        } catch (IOException | ConfigInvalidException e) {
            return new Author(System.getProperty("user.name", ""), "");
        }
    }

    /** What was kept, the latest first; empty where nothing was. */
    public List<SavePoint> savePoints() throws HistoryException {
        return reading(repository -> new SavePoints(repository, timeline(repository)).all(), List.of());
    }

    private Timeline timeline(NormRepository repository) throws HistoryException {
        return new Timeline(repository, repository.path(file));
    }

    /** The norm's text at a save point. */
    public String text(SavePoint point) throws HistoryException {
        return reading(repository -> {
            Optional<State> state = timeline(repository).at(ObjectId.fromString(point.id()));
            @Nullable ObjectId blob = state.isEmpty() ? null : state.get().blob();
            if (blob == null) {
                throw new HistoryException(Kind.NOT_IN_REVISION, point.id(), file.getFileName().toString());
            }
            return Texts.text(repository, blob);
        }, "");
    }

    /**
     * Keeps the file as it is now. Other files of the folder, and what is staged of them, are left alone. Where a merge
     * waited for conflicts to be decided, this ends it.
     *
     * @return the new save point, or nothing where the file is as it was kept last
     */
    public Optional<SavePoint> save(Author author, String note) throws HistoryException {
        try (NormRepository repository = NormRepository.ofOrNew(folder);
                RepositoryLock lock = RepositoryLock.of(repository)) {
            return new Saving(repository, language, author).save(file, note) ? savePoints().stream().findFirst()
                    : Optional.empty();
        } catch (IOException e) {
            throw NormRepository.broken(e);
        }
    }

    /**
     * What happened to one entry, the latest first: only where it was changed, moved, added or taken out. What is not
     * saved yet comes without a save point.
     *
     * @param now the norm as it is now, perhaps not saved yet
     * @param index the entry's place among its elements
     */
    public List<EntryChange> changes(Norm now, int index) throws HistoryException {
        return changes(now, new Place(index, EntryNames.id(now.getElements().get(index))));
    }

    /**
     * The same for an entry that is named.
     *
     * @param name its id, even of one that was taken out since, or its number, such as {@code 第三条} or {@code 3}
     */
    public List<EntryChange> changes(Norm now, String name) throws HistoryException {
        int index = EntryNames.find(now, name);
        if (index >= 0) {
            return changes(now, index);
        }
        List<EntryChange> found = changes(now, new Place(-1, EntryNames.bare(name)));
        if (found.isEmpty()) {
            throw new HistoryException(Kind.NO_ENTRY, name);
        }
        return found;
    }

    /**
     * How to make an entry say again what it said after that change, or, where that took it out, before. It keeps its
     * place, number and id, and everything else stays as it is.
     *
     * @param now the norm as it is now; the edits are those of its text
     * @param index the entry's place in it; -1 where it is not there any more, and then comes back behind the entry
     *            that it followed
     */
    public Restored restore(ParsedNorm now, int index, EntryChange to) {
        return Restored.of(now, index, to.state(), language);
    }

    /**
     * The same for an entry and a version that are named.
     *
     * @param name the entry's id, even of one that was taken out since, or its number as it is now
     * @param version a released one, or a save point as Git names it, of which the beginning of its id is enough
     */
    public Restored restore(ParsedNorm now, String name, String version) throws HistoryException {
        if (!NormRepository.isIn(folder)) {
            throw new HistoryException(Kind.NOTHING_SAVED);
        }
        int index = EntryNames.find(now.norm(), name);
        List<EntryChange> changes = changes(now.norm(), name);
        try (NormRepository repository = NormRepository.of(folder)) {
            return restore(now, index, EntryVersions.last(repository, file, changes, version)
                    .orElseThrow(() -> new HistoryException(Kind.NO_ENTRY_THEN, name, version)));
        } catch (IOException e) {
            throw NormRepository.broken(e);
        }
    }

    private List<EntryChange> changes(Norm now, Place place) throws HistoryException {
        return reading(repository -> {
            Timeline timeline = timeline(repository);
            return new EntryTrack(timeline, new Texts(repository, timeline, language),
                    new SavePoints(repository, timeline)).of(now, place);
        }, List.of());
    }
}
