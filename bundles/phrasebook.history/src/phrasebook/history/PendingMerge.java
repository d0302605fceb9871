// SPDX-License-Identifier: EPL-2.0
package phrasebook.history;

import java.io.IOException;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;

/** A merge that waits for somebody to decide its conflicts, as Git marks it: other programs then know of it too. */
final class PendingMerge {

    private final Repository git;

    PendingMerge(NormRepository repository) {
        this.git = repository.git;
    }

    void begin(ObjectId theirs) throws IOException {
        git.writeMergeHeads(List.of(theirs));
    }

    void end() throws IOException {
        git.writeMergeHeads(null);
        git.writeMergeCommitMsg(null);
    }

    /** What is being merged into that commit; nothing where it is part of it already. */
    @Nullable ObjectId theirs(ObjectId ours) throws IOException {
        @Nullable List<ObjectId> heads = git.readMergeHeads();
        if (heads == null || heads.isEmpty()) {
            return null;
        }
        ObjectId theirs = heads.get(0);
        return theirs.equals(base(git, ours, theirs)) ? null : theirs;
    }

    /** What two commits were both made from; absent where they have nothing in common. */
    static @Nullable ObjectId base(Repository git, ObjectId one, ObjectId other) throws IOException {
        try (RevWalk walk = new RevWalk(git)) {
            walk.setRevFilter(RevFilter.MERGE_BASE);
            walk.markStart(walk.parseCommit(one));
            walk.markStart(walk.parseCommit(other));
            @Nullable RevCommit base = walk.next();
            return base == null ? null : base.copy();
        }
    }
}
