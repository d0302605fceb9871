// SPDX-License-Identifier: EPL-2.0
package phrasebook.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.exports.AtomicFile;
import phrasebook.history.HistoryException.Kind;
import phrasebook.history.Snapshot.Item;

/** The files that staff see, brought from one commit to another; what nobody saved is never written over. */
final class WorkingFolder {

    private final NormRepository repository;

    WorkingFolder(NormRepository repository) {
        this.repository = repository;
    }

    Path file(String path) {
        return repository.folder().resolve(path);
    }

    /** What the file holds; absent where there is none. */
    byte @Nullable [] content(String path) throws IOException {
        Path file = file(path);
        return Files.isRegularFile(file) ? Files.readAllBytes(file) : null;
    }

    private byte @Nullable [] content(@Nullable Item item) throws IOException {
        return item == null ? null : repository.git.open(item.content()).getBytes();
    }

    /** The paths at which two commits differ. */
    static List<String> changed(Snapshot from, Snapshot to) {
        return from.paths(to).stream().filter(p -> !Objects.equals(from.at(p), to.at(p))).toList();
    }

    /**
     * Writes the files that differ, each wholly or not at all. Stopped between two of them, it can simply be done
     * again.
     *
     * @throws HistoryException where a file holds what is in neither of the two commits; then nothing was written
     */
    void bring(Snapshot from, Snapshot to) throws IOException, HistoryException {
        List<String> paths = new ArrayList<>();
        for (String path : changed(from, to)) {
            byte @Nullable [] now = content(path);
            if (!Arrays.equals(now, content(to.at(path)))) {
                if (!Arrays.equals(now, content(from.at(path)))) {
                    throw new HistoryException(Kind.UNSAVED, path);
                }
                paths.add(path);
            }
        }
        for (String path : paths) {
            write(path, content(to.at(path)));
        }
    }

    private void write(String path, byte @Nullable [] content) throws IOException {
        Path file = file(path);
        if (content == null) {
            Files.deleteIfExists(file);
            return;
        }
        Path folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        AtomicFile.write(file, out -> out.write(content));
    }
}
