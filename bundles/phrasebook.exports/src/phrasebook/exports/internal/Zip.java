// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

import phrasebook.exports.ExportedFile;

/** Archives that are equal where their files are: not compressed, as compressors differ, and all of one time. */
public final class Zip {

    /** With the earliest time that the format knows Java would also write the one of its time zone. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);
    private static final int END_LENGTH = 22;
    private static final int ENTRY_LENGTH = 46;
    private static final byte UNIX = 3;
    private static final int READABLE_FILE = 0100644;
    private static final String CONTENT_TYPES = "[Content_Types].xml";

    private Zip() {
    }

    /** Writes an archive of the files in their order; the stream is left open. */
    public static void write(List<ExportedFile> files, OutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (ExportedFile file : files) {
                zip.putNextEntry(entry(file));
                zip.write(file.content());
                zip.closeEntry();
            }
        }
        byte[] archive = bytes.toByteArray();
        if (!files.stream().allMatch(file -> StandardCharsets.US_ASCII.newEncoder().canEncode(file.name()))) {
            keepNames(archive);
        }
        out.write(archive);
        out.flush();
    }

    /**
     * Says in the archive's directory that a Unix system wrote it (PKWARE's APPNOTE 4.4.2): of what DOS wrote, as Java
     * says, Info-ZIP's {@code unzip} spells names by a character set of DOS though they are marked as UTF-8.
     */
    private static void keepNames(byte[] archive) {
        ByteBuffer bytes = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
        int end = archive.length - END_LENGTH;
        int entry = bytes.getInt(end + 16);
        for (int left = Short.toUnsignedInt(bytes.getShort(end + 10)); left > 0; left--) {
            bytes.put(entry + 5, UNIX);
            bytes.putInt(entry + 38, READABLE_FILE << 16);
            entry += ENTRY_LENGTH + Short.toUnsignedInt(bytes.getShort(entry + 28))
                    + Short.toUnsignedInt(bytes.getShort(entry + 30)) + Short.toUnsignedInt(bytes.getShort(entry + 32));
        }
    }

    /**
     * The parts of an office document, which is a zip by ISO/IEC 29500-2: its content types first, then by name.
     *
     * @param zipped as a library wrote it, with times and compression of its own
     */
    public static List<ExportedFile> opc(byte[] zipped) throws IOException {
        List<ExportedFile> parts = new ArrayList<>();
        // Not Java's stream, which refuses the sizes that fastexcel leaves out.
        try (ZipFile zip = ZipFile.builder().setByteArray(zipped).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                try (InputStream content = zip.getInputStream(entry)) {
                    parts.add(new ExportedFile(entry.getName(), content.readAllBytes()));
                }
            }
        }
        parts.sort(Comparator.comparing((ExportedFile part) -> !part.name().equals(CONTENT_TYPES))
                .thenComparing(ExportedFile::name));
        return parts;
    }

    private static ZipEntry entry(ExportedFile file) {
        CRC32 sum = new CRC32();
        sum.update(file.content());
        ZipEntry entry = new ZipEntry(file.name());
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(file.content().length);
        entry.setCompressedSize(file.content().length);
        entry.setCrc(sum.getValue());
        entry.setTimeLocal(TIME);
        return entry;
    }
}
