// SPDX-License-Identifier: EPL-2.0
package phrasebook.history;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEditor;
import org.eclipse.jgit.dircache.DirCacheEditor.DeletePath;
import org.eclipse.jgit.dircache.DirCacheEditor.PathEdit;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.Repository;

import phrasebook.history.Snapshot.Item;

/** What Git takes to be staged: kept in step for some files, so that Git's own commands see them as committed. */
final class Index {

    private final Repository git;
    private final WorkingFolder folder;

    Index(NormRepository repository) {
        this.git = repository.git;
        this.folder = new WorkingFolder(repository);
    }

    /** @throws IOException where it cannot be read: better before anything is committed than after */
    void requireReadable() throws IOException {
        git.readDirCache();
    }

    /** These files are as they were committed; everything else that is staged stays so. */
    void put(Collection<String> paths, Snapshot committed) throws IOException {
        List<PathEdit> edits = new ArrayList<>();
        for (String path : paths) {
            @Nullable Item item = committed.at(path);
            edits.add(item == null ? new DeletePath(path) : edit(path, item));
        }
        DirCache index = git.lockDirCache();
        try {
            DirCacheEditor editor = index.editor();
            edits.forEach(editor::add);
            if (!editor.commit()) {
                throw new IOException("index");
            }
        } finally {
            index.unlock();
        }
    }

    private PathEdit edit(String path, Item item) throws IOException {
        byte @Nullable [] content = folder.content(path);
        // Without length and time Git looks at the file itself.
        boolean isKept = content != null && Arrays.equals(content, git.open(item.content()).getBytes());
        var modified = isKept ? Files.getLastModifiedTime(folder.file(path)).toInstant() : null;
        return new PathEdit(path) {
            @Override
            public void apply(@Nullable DirCacheEntry given) {
                DirCacheEntry entry = Objects.requireNonNull(given);
                entry.setFileMode(item.mode());
                entry.setObjectId(item.content());
                if (content != null && modified != null) {
                    entry.setLength(content.length);
                    entry.setLastModified(modified);
                }
            }
        };
    }
}
