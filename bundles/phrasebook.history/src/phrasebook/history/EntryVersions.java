// SPDX-License-Identifier: EPL-2.0
package phrasebook.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

import phrasebook.diff.ChangeKind;
import phrasebook.history.HistoryException.Kind;

/** What one entry was in a version. */
final class EntryVersions {

    private EntryVersions() {
    }

    /**
     * The last change of an entry that a version holds: it was then as that left it.
     *
     * @param changes the latest first
     * @param version a released one, else a commit as Git names it
     * @return empty where the entry was not there then
     */
    static Optional<EntryChange> last(NormRepository repository, Path file, List<EntryChange> changes, String version)
            throws IOException, HistoryException {
        @Nullable ObjectId id = repository.version(file, version);
        if (id == null) {
            throw new HistoryException(Kind.NO_REVISION, version);
        }
        try (RevWalk walk = new RevWalk(repository.git)) {
            RevCommit commit = walk.parseCommit(id);
            for (EntryChange change : changes) {
                @Nullable SavePoint point = change.point();
                if (point != null && walk.isMergedInto(walk.parseCommit(ObjectId.fromString(point.id())), commit)) {
                    return change.change().kind() == ChangeKind.REMOVED ? Optional.empty() : Optional.of(change);
                }
            }
            return Optional.empty();
        }
    }
}
