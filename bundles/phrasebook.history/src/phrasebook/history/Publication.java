// SPDX-License-Identifier: EPL-2.0
package phrasebook.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.BatchRefUpdate;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.TagBuilder;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.transport.ReceiveCommand;

/** Commits one file, and tags the commit or not: all at once or nothing, for until then nothing refers to what was written. */
final class Publication {

    private final Repository git;
    private final PersonIdent who;
    private final String path;
    private final byte[] content;

    /** @param path of the file inside the repository, by slashes */
    Publication(NormRepository repository, PersonIdent who, String path, byte[] content) {
        this.git = repository.git;
        this.who = who;
        this.path = path;
        this.content = content;
    }

    /** Commits the file on the branch that is checked out. */
    ObjectId commit(String note) throws IOException {
        return commit(note, null);
    }

    /** The same, and the commit gets the tag. */
    ObjectId commit(String note, @Nullable String tag) throws IOException {
        @Nullable ObjectId head = git.resolve("HEAD^{commit}");
        try (ObjectInserter inserter = git.newObjectInserter(); RevWalk walk = new RevWalk(git)) {
            CommitBuilder commit = new CommitBuilder();
            commit.setTreeId(tree(head, inserter.insert(Constants.OBJ_BLOB, content), inserter, walk));
            if (head != null) {
                commit.setParentId(head);
            }
            commit.setAuthor(who);
            commit.setCommitter(who);
            commit.setMessage(note);
            ObjectId id = inserter.insert(commit);
            List<ReceiveCommand> moves = new ArrayList<>();
            moves.add(new ReceiveCommand(head == null ? ObjectId.zeroId() : head, id, git.getFullBranch()));
            if (tag != null) {
                moves.add(new ReceiveCommand(ObjectId.zeroId(), tag(id, tag, note, inserter), "refs/tags/" + tag));
            }
            inserter.flush();
            move(walk, moves);
            return id;
        }
    }

    private ObjectId tag(ObjectId commit, String name, String note, ObjectInserter inserter) throws IOException {
        TagBuilder builder = new TagBuilder();
        builder.setTag(name);
        builder.setObjectId(commit, Constants.OBJ_COMMIT);
        builder.setTagger(who);
        builder.setMessage(note);
        return inserter.insert(builder);
    }

    private ObjectId tree(@Nullable ObjectId head, ObjectId blob, ObjectInserter inserter, RevWalk walk)
            throws IOException {
        DirCache tree = DirCache.newInCore();
        if (head != null) {
            DirCacheBuilder old = tree.builder();
            try (ObjectReader reader = git.newObjectReader()) {
                old.addTree(new byte[0], DirCacheEntry.STAGE_0, reader, walk.parseCommit(head).getTree());
            }
            old.finish();
        }
        DirCacheBuilder builder = tree.builder();
        for (int i = 0; i < tree.getEntryCount(); i++) {
            if (!tree.getEntry(i).getPathString().equals(path)) {
                builder.add(tree.getEntry(i));
            }
        }
        DirCacheEntry entry = new DirCacheEntry(path);
        entry.setFileMode(FileMode.REGULAR_FILE);
        entry.setObjectId(blob);
        builder.add(entry);
        builder.finish();
        return tree.writeTree(inserter);
    }

    private void move(RevWalk walk, List<ReceiveCommand> commands) throws IOException {
        BatchRefUpdate batch = git.getRefDatabase().newBatchUpdate();
        batch.setAtomic(true);
        batch.setRefLogIdent(who);
        batch.setRefLogMessage("phrasebook", false);
        batch.addCommand(commands);
        batch.execute(walk, NullProgressMonitor.INSTANCE);
        for (ReceiveCommand command : commands) {
            if (command.getResult() != ReceiveCommand.Result.OK) {
                String message = command.getMessage();
                throw new IOException(command.getRefName() + ": " + command.getResult()
                        + (message == null ? "" : " " + message));
            }
        }
    }
}
