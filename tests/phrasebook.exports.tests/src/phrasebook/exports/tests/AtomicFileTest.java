// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import phrasebook.exports.AtomicFile;

class AtomicFileTest {

    @TempDir
    Path directory;

    @Test
    void aDiskThatFillsUpLeavesTheOldFileAndNothingElse() throws IOException {
        Path file = Files.writeString(directory.resolve("a"), "old");
        IOException full = assertThrows(IOException.class, () -> AtomicFile.write(file, out -> {
            out.write("half".getBytes());
            throw new IOException("No space left on device");
        }));
        assertEquals("No space left on device", full.getMessage());
        assertThrows(OutOfMemoryError.class, () -> AtomicFile.write(directory.resolve("new"), out -> {
            throw new OutOfMemoryError();
        }));
        assertEquals("old", Files.readString(file));
        try (Stream<Path> left = Files.list(directory)) {
            assertEquals(List.of(file), left.toList());
        }
    }

    @Test
    void aReplacedFileKeepsItsPermissionsAndANewOneTakesTheUsualOnes() throws IOException {
        Path usual = Files.createFile(directory.resolve("usual"));
        Path kept = Files.writeString(directory.resolve("kept"), "old");
        Files.setPosixFilePermissions(kept, PosixFilePermissions.fromString("rw-rw-r-x"));
        Path fresh = directory.resolve("fresh");
        write(kept);
        write(fresh);
        assertEquals("rw-rw-r-x", PosixFilePermissions.toString(Files.getPosixFilePermissions(kept)));
        assertEquals(Files.getPosixFilePermissions(usual), Files.getPosixFilePermissions(fresh));
        assertEquals("new", Files.readString(kept));
    }

    @Test
    void linksAreFollowed() throws IOException {
        Files.createDirectory(directory.resolve("sub"));
        Path file = Files.writeString(directory.resolve("sub/file"), "old");
        Path link = Files.createSymbolicLink(directory.resolve("link"), Path.of("sub/inner"));
        Files.createSymbolicLink(directory.resolve("sub/inner"), Path.of("file"));
        write(link);
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("new", Files.readString(file));
    }

    @Test
    void devicesAreWrittenTo() throws IOException {
        Path device = Path.of("/dev/null");
        assumeTrue(Files.exists(device), "no such device here");
        write(device);
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "no such device here");
        assertThrows(IOException.class, () -> write(full));
    }

    @Test
    void ofManyFilesNoneIsReplacedUnlessAllCanBe() throws IOException {
        Path file = Files.writeString(directory.resolve("a"), "old");
        byte[] content = "new".getBytes();
        Map<Path, byte[]> files = new LinkedHashMap<>(Map.of(file, content));
        files.put(directory.resolve("missing/b"), content);
        assertThrows(IOException.class, () -> AtomicFile.writeAll(files));
        assertEquals("old", Files.readString(file));
        try (Stream<Path> left = Files.list(directory)) {
            assertEquals(List.of(file), left.toList());
        }
        Files.createDirectory(directory.resolve("missing"));
        AtomicFile.writeAll(files);
        assertEquals("new", Files.readString(file));
        assertEquals("new", Files.readString(directory.resolve("missing/b")));
    }

    private static void write(Path file) throws IOException {
        AtomicFile.write(file, out -> out.write("new".getBytes()));
    }
}
