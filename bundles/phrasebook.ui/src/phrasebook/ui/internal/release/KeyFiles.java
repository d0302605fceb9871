// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.release;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

import phrasebook.exports.SigningKeys;
import phrasebook.ui.internal.Messages;

/** Pairs of keys in files. */
final class KeyFiles {

    private KeyFiles() {
    }

    /**
     * Makes a pair: the private key in that file, which only its owner may read, the public one beside it. Neither
     * takes the place of a file that is there: what was signed by an old key could not be proven any more.
     *
     * @return the file of the public key
     */
    static Path create(Path file) throws IOException {
        String name = file.getFileName().toString();
        Path open = file.resolveSibling(Messages.get("Release.publicName", name.substring(0, name.length() - 4)));
        for (Path each : new Path[] { file, open }) {
            if (Files.exists(each)) {
                throw new FileAlreadyExistsException(each.toString(), null, Messages.get("Release.keyThere", each));
            }
        }
        SigningKeys.Pair pair = SigningKeys.generate();
        createMine(file);
        Files.write(file, pair.privatePem());
        Files.write(open, pair.publicPem(), StandardOpenOption.CREATE_NEW);
        return open;
    }

    private static void createMine(Path file) throws IOException {
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } catch (UnsupportedOperationException e) {
            Files.createFile(file); // Windows: who may read it is what its folder says.
        }
    }
}
