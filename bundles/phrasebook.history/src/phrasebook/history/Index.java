// SPDX-License-Identifier: EPL-2.0
package phrasebook.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEditor;
import org.eclipse.jgit.dircache.DirCacheEditor.PathEdit;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.Repository;

/** What Git takes to be staged: kept in step for one file, so that Git's own commands see it as committed. */
final class Index {

    private final Repository git;

    Index(NormRepository repository) {
        this.git = repository.git;
    }

    /** The file has this content, which was committed; everything else that is staged stays so. */
    void put(String path, Path file, byte[] content) throws IOException {
        ObjectId blob;
        try (ObjectInserter.Formatter formatter = new ObjectInserter.Formatter()) {
            blob = formatter.idFor(Constants.OBJ_BLOB, content);
        }
        Instant modified = Files.getLastModifiedTime(file).toInstant();
        DirCache index = git.lockDirCache();
        try {
            DirCacheEditor editor = index.editor();
            editor.add(new PathEdit(path) {
                @Override
                public void apply(@Nullable DirCacheEntry given) {
                    DirCacheEntry entry = Objects.requireNonNull(given);
                    entry.setFileMode(FileMode.REGULAR_FILE);
                    entry.setObjectId(blob);
                    entry.setLength(content.length);
                    entry.setLastModified(modified);
                }
            });
            if (!editor.commit()) {
                throw new IOException("index");
            }
        } finally {
            index.unlock();
        }
    }
}
