// SPDX-License-Identifier: EPL-2.0
package phrasebook.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;

import phrasebook.diff.merge.ConflictMarks;
import phrasebook.dsl.NormLanguage;
import phrasebook.history.HistoryException.Kind;
import phrasebook.history.Shared.Conflict;

/** Makes a save point of one file; it ends a merge that waited for its conflicts to be decided. */
final class Saving {

    private final NormRepository repository;
    private final NormLanguage language;
    private final Author author;
    private final WorkingFolder folder;

    Saving(NormRepository repository, NormLanguage language, Author author) {
        this.repository = repository;
        this.language = language;
        this.author = author;
        this.folder = new WorkingFolder(repository);
    }

    /** Whether there was anything to save. */
    boolean save(Path file, String note) throws IOException, HistoryException {
        repository.requireBranch();
        new Index(repository).requireReadable();
        Repository git = repository.git;
        String path = repository.path(file);
        byte[] content = decided(path);
        @Nullable ObjectId head = repository.head();
        @Nullable ObjectId theirs = head == null ? null : new PendingMerge(repository).theirs(head);
        Snapshot before = Snapshot.of(git, head);
        Snapshot after = (head == null || theirs == null ? before : merged(head, theirs)).with(path,
                repository.store(content));
        boolean isNew = theirs != null || !after.equals(before);
        if (isNew) {
            List<ObjectId> parents = head == null ? List.of() : theirs == null ? List.of(head) : List.of(head, theirs);
            new Publication(repository, author.now()).commit(after, parents, note.strip(), null);
        }
        new Index(repository).put(isNew ? WorkingFolder.changed(before, after) : List.of(path), after);
        new PendingMerge(repository).end();
        return isNew;
    }

    /** The merge as it was begun; what was in conflict is as it was decided in the files. */
    private Snapshot merged(ObjectId ours, ObjectId theirs) throws IOException, HistoryException {
        TreeMerge merge = new TreeMerge(repository, language, PendingMerge.base(repository.git, ours, theirs), ours,
                theirs);
        Snapshot result = merge.result();
        for (Conflict conflict : merge.conflicts()) {
            result = result.with(conflict.file(), repository.store(decided(conflict.file())));
        }
        return result;
    }

    private byte[] decided(String path) throws IOException, HistoryException {
        byte @Nullable [] there = folder.content(path);
        byte[] content = there == null ? new byte[0] : there;
        int line = Arrays.asList(new String(content, StandardCharsets.UTF_8).split("\r?\n|\r"))
                .indexOf(ConflictMarks.OURS);
        if (line >= 0) {
            throw new HistoryException(Kind.UNDECIDED, path, Integer.toString(line + 1));
        }
        return content;
    }
}
