// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli.internal.launch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Copies jars without their signatures, since classes of signed jars never go into a class archive, and without
 * compression, since every start reads from them. All else stays as it is.
 */
public final class UnsignedJar {

    private UnsignedJar() {
    }

    /** The bytes of the copy. */
    public static byte[] copy(Path jar) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile source = new ZipFile(jar.toFile()); ZipOutputStream target = new ZipOutputStream(bytes)) {
            for (ZipEntry entry : entries(source)) {
                if (!entry.isDirectory() && !isSignature(entry.getName())) {
                    put(entry, content(source, entry), target);
                }
            }
        }
        return bytes.toByteArray();
    }

    private static List<ZipEntry> entries(ZipFile jar) {
        List<ZipEntry> entries = new ArrayList<>();
        jar.stream().forEach(entries::add);
        return entries;
    }

    /** Whether an entry of that name signs others. */
    static boolean isSignature(String name) {
        return name.matches("META-INF/[^/]+\\.(SF|RSA|DSA|EC)");
    }

    private static byte[] content(ZipFile source, ZipEntry entry) throws IOException {
        try (InputStream in = source.getInputStream(entry)) {
            return entry.getName().equals(JarFile.MANIFEST_NAME) ? unsigned(new Manifest(in)) : in.readAllBytes();
        }
    }

    private static byte[] unsigned(Manifest manifest) throws IOException {
        manifest.getEntries().values()
                .removeIf(section -> section.keySet().stream().allMatch(key -> key.toString().endsWith("-Digest")));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        manifest.write(bytes);
        return bytes.toByteArray();
    }

    private static void put(ZipEntry entry, byte[] content, ZipOutputStream target) throws IOException {
        CRC32 checksum = new CRC32();
        checksum.update(content);
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTime(entry.getTime());
        copy.setMethod(ZipEntry.STORED);
        copy.setSize(content.length);
        copy.setCrc(checksum.getValue());
        target.putNextEntry(copy);
        target.write(content);
        target.closeEntry();
    }
}
