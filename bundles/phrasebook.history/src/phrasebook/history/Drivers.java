// SPDX-License-Identifier: EPL-2.0
package phrasebook.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.lib.StoredConfig;

import phrasebook.exports.AtomicFile;

/** Makes Git compare and merge norms as norms: {@code git diff} and {@code git merge} then call this program. */
public final class Drivers {

    private static final String NAME = "phrasebook";
    private static final String ATTRIBUTE = "*.norm diff=phrasebook merge=phrasebook";

    private Drivers() {
    }

    /**
     * Registers both drivers in the repository of the folder. To do so again changes nothing.
     *
     * @param program how a shell calls this program
     * @return the files that were written
     */
    public static List<Path> register(Path folder, String program) throws HistoryException {
        try (NormRepository repository = NormRepository.of(folder)) {
            StoredConfig config = repository.git.getConfig();
            config.load();
            // Git calls it with path, old file, hash, mode, new file, hash, mode, and takes any answer but 0 for a
            // failure.
            config.setString("diff", NAME, "command",
                    "f() { " + program + " diff \"$2\" \"$5\" || test $? -eq 1; }; f");
            config.setString("merge", NAME, "name", "Norms of spoken service, by entry and step");
            config.setString("merge", NAME, "driver", program + " merge %O %A %B -o %A --as %P");
            config.save();
            Path attributes = repository.folder().resolve(".gitattributes");
            attribute(attributes);
            return List.of(repository.git.getDirectory().toPath().resolve("config"), attributes);
        } catch (IOException | ConfigInvalidException e) {
            throw NormRepository.broken(e);
        }
    }

    private static void attribute(Path file) throws IOException {
        String old = Files.exists(file) ? Files.readString(file) : "";
        if (old.lines().noneMatch(l -> l.strip().equals(ATTRIBUTE))) {
            String text = old + (old.isEmpty() || old.endsWith("\n") ? "" : "\n") + ATTRIBUTE + "\n";
            AtomicFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        }
    }
}
