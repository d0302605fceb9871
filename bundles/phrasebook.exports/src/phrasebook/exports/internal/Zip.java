// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
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
    private static final String CONTENT_TYPES = "[Content_Types].xml";

    private Zip() {
    }

    /** Writes an archive of the files in their order; the stream is left open. */
    public static void write(List<ExportedFile> files, OutputStream out) throws IOException {
        // Not closed, as that would close the stream below it.
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (ExportedFile file : files) {
            zip.putNextEntry(entry(file));
            zip.write(file.content());
            zip.closeEntry();
        }
        zip.finish();
        zip.flush();
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
