// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports;

import java.nio.file.Path;

/**
 * One file that a norm was exported to.
 *
 * @param name its name, below whatever folder the export goes to, with {@code /} between folders
 */
public record ExportedFile(String name, byte[] content) {

    /** Where the file lies when the export goes to the folder. */
    public Path in(Path folder) {
        Path file = folder;
        for (String part : name.split("/")) {
            file = file.resolve(part);
        }
        return file;
    }
}
