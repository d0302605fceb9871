// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.fonts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Where fonts lie on Linux, Windows and macOS; the system property {@code phrasebook.fonts} names one folder instead.
 */
final class FontFolders {

    private static final int DEEPEST = 8;

    private FontFolders() {
    }

    static List<Path> folders() {
        String chosen = System.getProperty("phrasebook.fonts");
        if (chosen != null) {
            return List.of(Path.of(chosen));
        }
        String home = System.getProperty("user.home", "");
        String windows = System.getenv().getOrDefault("WINDIR", "C:\\Windows");
        List<Path> folders = new ArrayList<>();
        for (String folder : new String[] { home + "/.fonts", home + "/.local/share/fonts", "/usr/local/share/fonts",
                "/usr/share/fonts", "/usr/share/texmf/fonts/opentype", "/usr/share/texlive/texmf-dist/fonts/opentype",
                home + "/Library/Fonts", "/Library/Fonts", "/System/Library/Fonts", windows + "\\Fonts",
                home + "\\AppData\\Local\\Microsoft\\Windows\\Fonts" }) {
            try {
                folders.add(Path.of(folder));
            } catch (InvalidPathException e) {
                // A folder of another system.
            }
        }
        return folders;
    }

    /** The font files below the folders, each folder's by path. */
    static List<Path> files(List<Path> folders) {
        List<Path> files = new ArrayList<>();
        for (Path folder : folders) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> below = Files.walk(folder, DEEPEST, FileVisitOption.FOLLOW_LINKS)) {
                    below.filter(FontFolders::isFont).sorted().forEach(files::add);
                } catch (IOException | UncheckedIOException e) {
                // What cannot be read is as if it were not there; what lies before it counts.
                    continue;
                }
            }
        }
        return files;
    }

    private static boolean isFont(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".ttf") || name.endsWith(".otf") || name.endsWith(".ttc") || name.endsWith(".otc");
    }
}
