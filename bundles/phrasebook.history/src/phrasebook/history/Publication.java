// SPDX-License-Identifier: EPL-2.0
package phrasebook.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jgit.lib.BatchRefUpdate;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.TagBuilder;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.transport.ReceiveCommand;

/**
 * Commits files, and tags the commit or not: all at once or nothing, for until then nothing refers to what was written.
 */
final class Publication {

    private final Repository git;
    private final PersonIdent who;

    Publication(NormRepository repository, PersonIdent who) {
        this.git = repository.git;
        this.who = who;
    }

    /**
     * Commits on the branch that is checked out.
     *
     * @param parents the branch's commit first; none where this is the first one
     * @param tag for the commit, or nothing
     */
    void commit(Snapshot files, List<ObjectId> parents, String note, @Nullable String tag) throws IOException {
        List<ReceiveCommand> moves = new ArrayList<>();
        try (ObjectInserter inserter = git.newObjectInserter()) {
            CommitBuilder commit = new CommitBuilder();
            commit.setTreeId(files.write(inserter));
            commit.setParentIds(parents);
            commit.setAuthor(who);
            commit.setCommitter(who);
            commit.setMessage(note);
            ObjectId id = inserter.insert(commit);
            moves.add(branch(parents.isEmpty() ? ObjectId.zeroId() : parents.get(0), id));
            if (tag != null) {
                moves.add(new ReceiveCommand(ObjectId.zeroId(), tag(id, tag, note, inserter), Constants.R_TAGS + tag));
            }
            inserter.flush();
        }
        move(moves);
    }

    /** Moves the branch that is checked out to a commit that was made from its own. */
    void forward(ObjectId from, ObjectId to) throws IOException {
        move(List.of(branch(from, to)));
    }

    private ReceiveCommand branch(ObjectId from, ObjectId to) throws IOException {
        return new ReceiveCommand(from, to, git.getFullBranch());
    }

    private ObjectId tag(ObjectId commit, String name, String note, ObjectInserter inserter) throws IOException {
        TagBuilder builder = new TagBuilder();
        builder.setTag(name);
        builder.setObjectId(commit, Constants.OBJ_COMMIT);
        builder.setTagger(who);
        builder.setMessage(note);
        return inserter.insert(builder);
    }

    private void move(List<ReceiveCommand> commands) throws IOException {
        BatchRefUpdate batch = git.getRefDatabase().newBatchUpdate();
        batch.setAtomic(true);
        batch.setRefLogIdent(who);
        batch.setRefLogMessage("phrasebook", false);
        batch.addCommand(commands);
        try (RevWalk walk = new RevWalk(git)) {
            batch.execute(walk, NullProgressMonitor.INSTANCE);
        }
        for (ReceiveCommand command : commands) {
            if (command.getResult() != ReceiveCommand.Result.OK) {
                String message = command.getMessage();
                throw new IOException(command.getRefName() + ": " + command.getResult()
                        + (message == null ? "" : " " + message));
            }
        }
    }
}
