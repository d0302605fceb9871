// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import phrasebook.cli.internal.launch.Library;
import phrasebook.cli.internal.launch.UnsignedJar;

class LaunchTest {

    private static final String MANIFEST = """
            Manifest-Version: 1.0
            Multi-Release: true

            Name: a/B.class
            SHA-256-Digest: x

            Name: a/
            Sealed: true

            """.replace("\n", "\r\n");

    @TempDir
    Path directory;

    @Test
    void signaturesGoAndAllElseStays() throws IOException {
        Path copy = directory.resolve("copy.jar");
        Files.write(copy, UnsignedJar.copy(signed(directory.resolve("signed.jar"))));
        try (ZipFile jar = new ZipFile(copy.toFile())) {
            assertEquals(List.of("META-INF/MANIFEST.MF", "a/B.class", "META-INF/services/x.SF", "plugin.properties"),
                    jar.stream().map(ZipEntry::getName).toList());
            assertArrayEquals("B".getBytes(), content(jar, "a/B.class"));
            try (InputStream in = jar.getInputStream(jar.getEntry("META-INF/MANIFEST.MF"))) {
                Manifest manifest = new Manifest(in);
                assertEquals("true", manifest.getMainAttributes().get(Attributes.Name.MULTI_RELEASE));
                assertEquals(List.of("a/"), List.copyOf(manifest.getEntries().keySet()));
            }
        }
    }

    private static byte[] content(ZipFile jar, String name) throws IOException {
        try (InputStream in = jar.getInputStream(jar.getEntry(name))) {
            return in.readAllBytes();
        }
    }

    private static Path signed(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> entry : List.of(Map.entry("META-INF/MANIFEST.MF", MANIFEST),
                    Map.entry("META-INF/ECLIPSE_.SF", "s"), Map.entry("META-INF/ECLIPSE_.RSA", "r"),
                    Map.entry("META-INF/X.EC", "e"), Map.entry("a/B.class", "B"),
                    Map.entry("META-INF/services/x.SF", "k"), Map.entry("plugin.properties", "p"))) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes());
                zip.closeEntry();
            }
        }
        return file;
    }

    @Test
    void twoFirstStartsMayMakeTheLibraryAtTheSameTime() throws Exception {
        Path plugins = Files.createDirectory(directory.resolve("plugins"));
        for (String name : List.of("org.b.jar", "phrasebook.cli.jar", "org.a.jar", "notes.txt")) {
            signed(plugins.resolve(name));
        }
        Path target = directory.resolve("lib");
        Callable<Object> make = () -> {
            Library.make(plugins, target, directory.resolve("cache"));
            return target;
        };
        ExecutorService threads = Executors.newFixedThreadPool(4);
        for (Future<Object> made : threads.invokeAll(List.of(make, make, make, make))) {
            made.get();
        }
        threads.shutdown();
        List<String> index = Files.readAllLines(target.resolve(Library.INDEX));
        assertEquals(target.toString(), index.get(0));
        List<Path> classPath = List.of(index.get(2).split(":")).stream().map(Path::of).toList();
        assertEquals(List.of("phrasebook.cli.jar", "org.a.jar", "org.b.jar"),
                classPath.stream().map(jar -> jar.getFileName().toString()).toList());
        for (Path jar : classPath) {
            assertEquals(Path.of(index.get(1)), jar.getParent());
            assertEquals(Files.getLastModifiedTime(plugins.resolve(jar.getFileName())), Files.getLastModifiedTime(jar));
            try (ZipFile zip = new ZipFile(jar.toFile())) {
                assertEquals(4, zip.size());
            }
        }
        assertFalse(Shell.in(directory).files().stream().anyMatch(f -> f.endsWith(".tmp")));
    }

    @Test
    void jarsMoveToTheCacheWhereTheirPathWouldKeepJavaFromKeepingClasses() throws IOException {
        Path plugins = Files.createDirectory(directory.resolve("plugins"));
        signed(plugins.resolve("a.jar"));
        Path target = directory.resolve("工作 间");
        Path cache = directory.resolve("cache");
        Library.make(plugins, target, cache);
        List<String> index = Files.readAllLines(target.resolve(Library.INDEX));
        assertEquals(target.toString(), index.get(0));
        assertTrue(Path.of(index.get(1)).startsWith(Library.isPlain(cache) ? cache : target));
        assertTrue(Files.exists(Path.of(index.get(2))));
    }
}
