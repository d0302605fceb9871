// SPDX-License-Identifier: EPL-2.0
package phrasebook.history;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;

/** All files of a commit, by their paths. */
record Snapshot(Map<String, Item> items) {

    /** A file: how Git keeps it, and its content. */
    record Item(FileMode mode, ObjectId content) {
    }

    /** The files of that commit; none where there is no commit. */
    static Snapshot of(Repository git, @Nullable ObjectId commit) throws IOException {
        Map<String, Item> items = new TreeMap<>();
        if (commit != null) {
            try (RevWalk walk = new RevWalk(git); TreeWalk tree = new TreeWalk(git)) {
                tree.setRecursive(true);
                tree.addTree(walk.parseCommit(commit).getTree());
                while (tree.next()) {
                    items.put(tree.getPathString(), new Item(tree.getFileMode(), tree.getObjectId(0)));
                }
            }
        }
        return new Snapshot(items);
    }

    @Nullable
    Item at(String path) {
        return items.get(path);
    }

    /** The same with another content of one file, which is new or keeps its kind. */
    Snapshot with(String path, ObjectId content) {
        Map<String, Item> changed = new TreeMap<>(items);
        @Nullable Item old = items.get(path);
        changed.put(path, new Item(old == null ? FileMode.REGULAR_FILE : old.mode(), content));
        return new Snapshot(changed);
    }

    /** The paths that either of two has. */
    Set<String> paths(Snapshot other) {
        Set<String> paths = new LinkedHashSet<>(items.keySet());
        paths.addAll(other.items.keySet());
        return paths;
    }

    ObjectId write(ObjectInserter inserter) throws IOException {
        DirCache cache = DirCache.newInCore();
        DirCacheBuilder builder = cache.builder();
        items.forEach((path, item) -> {
            DirCacheEntry entry = new DirCacheEntry(path);
            entry.setFileMode(item.mode());
            entry.setObjectId(item.content());
            builder.add(entry);
        });
        builder.finish();
        return cache.writeTree(inserter);
    }
}
