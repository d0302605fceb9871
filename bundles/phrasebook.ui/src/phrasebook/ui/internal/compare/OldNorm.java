// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import phrasebook.imports.Decoder;
import phrasebook.imports.ImportException;
import phrasebook.ui.internal.Messages;
import phrasebook.ui.internal.wizards.Imported;

/** The file that a norm is compared with: a norm itself, or a document that one can be imported from. */
final class OldNorm {

    private OldNorm() {
    }

    /**
     * The text of the file's norm.
     *
     * @throws IOException with words for the reader, where the file cannot be read or holds no text
     */
    static String read(Path file) throws IOException {
        byte[] content = content(file);
        if (content.length == 0) {
            return "";
        }
        if (!file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".norm")) {
            return Imported.read(file).norm();
        }
        try {
            return Decoder.decode(content).text();
        } catch (ImportException e) {
            throw new IOException(e.getMessage(Messages.locale()), e);
        }
    }

    private static byte[] content(Path file) throws IOException {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new IOException(Messages.get(Files.exists(file) ? "Open.unreadable" : "Open.missing"), e);
        }
    }
}
