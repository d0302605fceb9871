// SPDX-License-Identifier: EPL-2.0
package phrasebook.history;

import java.io.IOException;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;

import phrasebook.dsl.NormLanguage;
import phrasebook.history.HistoryException.Kind;
import phrasebook.history.Shared.Outcome;

/**
 * Brings what others saved into the branch and the files. The files come first: stopped after them, they look like work
 * that is not saved yet, which nothing writes over; the other way round they would look like work that takes the
 * others' back.
 */
final class Receiving {

    private static final String NOTE = "合并对方的修改";

    private final NormRepository repository;
    private final Repository git;
    private final NormLanguage language;
    private final Author author;

    Receiving(NormRepository repository, NormLanguage language, Author author) {
        this.repository = repository;
        this.git = repository.git;
        this.language = language;
        this.author = author;
    }

    Shared receive(ObjectId ours, ObjectId theirs) throws IOException, HistoryException {
        repository.requireBranch();
        new Index(repository).requireReadable();
        @Nullable ObjectId base = PendingMerge.base(git, ours, theirs);
        if (base == null) {
            throw new HistoryException(Kind.UNRELATED);
        }
        if (base.equals(theirs)) {
            return new Shared(Outcome.NOTHING_NEW, List.of());
        }
        Snapshot before = Snapshot.of(git, ours);
        WorkingFolder folder = new WorkingFolder(repository);
        Publication publication = new Publication(repository, author.now());
        if (base.equals(ours)) {
            Snapshot after = Snapshot.of(git, theirs);
            folder.bring(before, after);
            publication.forward(ours, theirs);
            new Index(repository).put(WorkingFolder.changed(before, after), after);
            return new Shared(Outcome.RECEIVED, List.of());
        }
        TreeMerge merge = new TreeMerge(repository, language, base, ours, theirs);
        folder.bring(before, merge.result());
        if (!merge.conflicts().isEmpty()) {
            new PendingMerge(repository).begin(theirs);
            return new Shared(Outcome.CONFLICT, merge.conflicts());
        }
        publication.commit(merge.result(), List.of(ours, theirs), NOTE, null);
        new Index(repository).put(WorkingFolder.changed(before, merge.result()), merge.result());
        return new Shared(Outcome.MERGED, List.of());
    }
}
