// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Files that lie beside those of a format of many files and that this export did not write, mostly those of entries
 * that the norm no longer has. A tool that takes the whole folder would go on using them; only a person knows whether
 * they are anybody else's, so they are named and never removed.
 */
public final class EarlierFiles {

    private EarlierFiles() {
    }

    /**
     * Those in the folders of the files, of the same kind as these; none for files that have no folder of their own.
     *
     * @param folder that the files were written to
     * @return in the order of their names
     */
    public static List<Path> beside(Path folder, List<ExportedFile> files) {
        Map<Path, List<Path>> written = files.stream().filter(file -> file.name().contains("/"))
                .map(file -> file.in(folder)).collect(Collectors.groupingBy(EarlierFiles::parent));
        List<Path> others = new ArrayList<>();
        written.forEach((own, mine) -> {
            String ending = ending(mine.get(0));
            Set<Path> known = Set.copyOf(mine);
            try (DirectoryStream<Path> each = Files.newDirectoryStream(own,
                    path -> ending(path).equals(ending) && !known.contains(path) && Files.isRegularFile(path))) {
                each.forEach(others::add);
            } catch (IOException | DirectoryIteratorException | UncheckedIOException e) {
                // A folder that may be written to but not listed: then nobody can tell.
                others.removeIf(path -> parent(path).equals(own));
            }
        });
        others.sort(null);
        return others;
    }

    private static Path parent(Path file) {
        Path parent = file.getParent();
        return parent == null ? Path.of("") : parent;
    }

    private static String ending(Path file) {
        String name = file.toString();
        return name.substring(Math.max(name.lastIndexOf('.'), 0));
    }
}
