// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.fonts;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All faces of the machine that a document may use. Only what is asked for of a file is read. */
public final class FontLibrary {

    private final List<Face> faces;

    private FontLibrary(List<Face> faces) {
        this.faces = faces;
    }

    /** The fonts of this machine as it is now. */
    public static FontLibrary ofMachine() {
        return of(FontFolders.folders());
    }

    /** The fonts below some folders. Broken files are passed over. */
    public static FontLibrary of(List<Path> folders) {
        List<Face> faces = new ArrayList<>();
        for (Path file : FontFolders.files(folders)) {
            try (FileChannel channel = FileChannel.open(file)) {
                for (Sfnt sfnt : Sfnt.faces(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()))) {
                    Face face = new Face(file, sfnt);
                    if (face.usable()) {
                        faces.add(face);
                    }
                }
            } catch (IOException | RuntimeException e) {
                // A broken font is none; whether one is missing shows when a character is.
                continue;
            }
        }
        return new FontLibrary(faces);
    }

    /** The face that has this full or PostScript name, if it is here. */
    Optional<Face> named(String name) {
        return faces.stream().filter(face -> face.names().contains(name)).findFirst();
    }

    List<Face> faces() {
        return faces;
    }
}
