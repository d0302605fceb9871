// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.recovery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;

import phrasebook.exports.AtomicFile;

/** Where unsaved texts are put aside: a file for each, its first line the place of the norm, the rest the text. */
public final class RecoveryFolder {

    private static final String ENDING = ".unsaved";

    private final Path folder;

    public RecoveryFolder(Path folder) {
        this.folder = folder;
    }

    /** Puts a text aside, in place of the one that was put aside for the file before. */
    public void put(Path file, String text) throws IOException {
        Files.createDirectories(folder);
        byte[] content = (file + "\n" + text).getBytes(StandardCharsets.UTF_8);
        AtomicFile.write(copyOf(file), out -> out.write(content));
    }

    public void remove(Path file) {
        try {
            Files.deleteIfExists(copyOf(file));
        } catch (IOException e) {
            ILog.of(getClass()).warn(e.getMessage(), e);
        }
    }

    /** All texts that are aside. One that cannot be read is left where it is. */
    public List<Copy> copies() {
        List<Copy> copies = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return copies;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(ENDING)).sorted().toList()) {
                String content = Files.readString(file);
                int end = content.indexOf('\n');
                if (end > 0) {
                    copies.add(new Copy(Path.of(content.substring(0, end)), content.substring(end + 1)));
                }
            }
        } catch (IOException e) {
            ILog.of(getClass()).warn(e.getMessage(), e);
        }
        return copies;
    }

    private Path copyOf(Path file) {
        return folder.resolve(UUID.nameUUIDFromBytes(file.toString().getBytes(StandardCharsets.UTF_8)) + ENDING);
    }
}
