// SPDX-License-Identifier: EPL-2.0
package phrasebook.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.diff.RenameDetector;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;

/** All commits that led to the current one, later ones first, and one file in each; a renamed file is followed. */
final class Timeline {

    /**
     * The file in one commit.
     *
     * @param blob its content, absent where the commit does not have it
     * @param path what it is called there
     */
    record State(RevCommit commit, @Nullable ObjectId blob, String path) {

        boolean holds(@Nullable ObjectId content) {
            return Objects.equals(blob, content);
        }
    }

    private final Repository git;
    private final Map<ObjectId, State> states = new HashMap<>();
    private final List<State> order = new ArrayList<>();

    Timeline(NormRepository repository, String path) throws HistoryException {
        this.git = repository.git;
        try (RevWalk walk = new RevWalk(git)) {
            @Nullable ObjectId head = repository.head();
            if (head != null) {
                walk.sort(RevSort.TOPO);
                walk.sort(RevSort.COMMIT_TIME_DESC, true);
                walk.markStart(walk.parseCommit(head));
                walk(walk, new HashMap<>(Map.of(head, path)));
            }
        } catch (IOException e) {
            throw NormRepository.broken(e);
        }
    }

    // Not the walk's iterator, which wraps what goes wrong.
    private void walk(RevWalk walk, Map<ObjectId, String> names) throws IOException {
        for (RevCommit commit = walk.next(); commit != null; commit = walk.next()) {
            String name = Objects.requireNonNull(names.remove(commit));
            State state = new State(commit, blob(commit, name), name);
            order.add(state);
            states.put(commit.copy(), state);
            for (RevCommit parent : commit.getParents()) {
                walk.parseHeaders(parent);
                names.putIfAbsent(parent.copy(), nameIn(parent, state));
            }
        }
    }

    private @Nullable ObjectId blob(RevCommit commit, String path) throws IOException {
        try (TreeWalk tree = TreeWalk.forPath(git, path, commit.getTree())) {
            return tree == null ? null : tree.getObjectId(0);
        }
    }

    private String nameIn(RevCommit parent, State state) throws IOException {
        if (state.blob() == null || blob(parent, state.path()) != null) {
            return state.path();
        }
        RenameDetector renames = new RenameDetector(git);
        try (TreeWalk both = new TreeWalk(git)) {
            both.setRecursive(true);
            both.addTree(parent.getTree());
            both.addTree(state.commit().getTree());
            renames.addAll(DiffEntry.scan(both));
        }
        return renames.compute().stream()
                .filter(e -> e.getChangeType() == DiffEntry.ChangeType.RENAME && e.getNewPath().equals(state.path()))
                .map(DiffEntry::getOldPath).findFirst().orElse(state.path());
    }

    /** Every commit, each before those that it was made from. */
    List<State> states() {
        return order;
    }

    Optional<State> head() {
        return order.stream().findFirst();
    }

    Optional<State> at(ObjectId commit) {
        return Optional.ofNullable(states.get(commit));
    }

    Stream<State> parents(State state) {
        return Arrays.stream(state.commit().getParents()).map(p -> Objects.requireNonNull(states.get(p)));
    }

    /** Whether the file is here as in none of the commits that this one was made from. */
    boolean isChange(State state) {
        return state.commit().getParentCount() == 0 ? state.blob() != null
                : parents(state).noneMatch(p -> p.holds(state.blob()));
    }

    /** The commit at which the file became what it is here. */
    State origin(State state) {
        State origin = state;
        while (!isChange(origin)) {
            State here = origin;
            Optional<State> before = parents(here).filter(p -> p.holds(here.blob())).findFirst();
            if (before.isEmpty()) {
                return here;
            }
            origin = before.get();
        }
        return origin;
    }
}
