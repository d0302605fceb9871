// SPDX-License-Identifier: EPL-2.0
package phrasebook.architecture.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the project, as seen from the folder of these tests, in which they run. */
final class Project {

    static final Path ROOT = Path.of("").toAbsolutePath().resolve("../..").normalize();

    private Project() {
    }

    /** The folders of all bundles. */
    static List<Path> bundles() {
        return folders("bundles");
    }

    /** The folders of all test bundles. */
    static List<Path> tests() {
        return folders("tests");
    }

    private static List<Path> folders(String parent) {
        try (Stream<Path> folders = Files.list(ROOT.resolve(parent))) {
            return folders.filter(folder -> Files.exists(manifest(folder))).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ArchitectureDocument document() {
        return ArchitectureDocument.parse(read(ROOT.resolve("docs/architecture.md")));
    }

    /** Whether the bundle is a part of another one: a fragment of texts. */
    static boolean isFragment(Path folder) {
        return read(manifest(folder)).lines().anyMatch(line -> line.startsWith("Fragment-Host: "));
    }

    static Bundle bundle(Path folder) {
        return Bundle.of(read(manifest(folder)), sources(folder, ".java").stream().map(Project::read));
    }

    private static Path manifest(Path folder) {
        return folder.resolve("META-INF/MANIFEST.MF");
    }

    /** The hand-written files whose names end so; what is generated stands elsewhere. */
    static List<Path> sources(Path folder, String ending) {
        Path src = folder.resolve("src");
        if (!Files.exists(src)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(src)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How a message names a file: from the root of the project. */
    static String shown(Path file) {
        return ROOT.relativize(file).toString();
    }
}
