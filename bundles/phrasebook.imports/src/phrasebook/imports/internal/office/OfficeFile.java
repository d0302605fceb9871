// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

import phrasebook.imports.ImportException;
import phrasebook.imports.ImportException.Kind;

/**
 * The parts of an office document that are read, unpacked. Others, such as pictures, are never touched, so what they
 * unpack to does not matter; of what is read no more is unpacked than a document that people wrote has.
 */
final class OfficeFile {

    /** 2 MB of norm become some 30 MB of document. */
    static final int LARGEST_PART = 64 << 20;
    private static final int MOST_PARTS = 10_000;

    private final Map<String, byte[]> parts = new HashMap<>();

    private OfficeFile() {
    }

    /** Whether the bytes are an archive, as office documents are. */
    static boolean isArchive(byte[] content) {
        return content.length > 3 && content[0] == 'P' && content[1] == 'K' && content[2] == 3 && content[3] == 4;
    }

    /** Whether the bytes are a file of the office programs before 2007, or one that a password protects. */
    static boolean isOldOffice(byte[] content) {
        return content.length > 3 && (content[0] & 0xFF) == 0xD0 && (content[1] & 0xFF) == 0xCF && content[2] == 0x11
                && (content[3] & 0xFF) == 0xE0;
    }

    /** @throws ImportException where the archive is broken, holds macros, or unpacks to more than anybody wrote */
    static OfficeFile read(byte[] content) throws ImportException {
        OfficeFile file = new OfficeFile();
        try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            if (entries.size() > MOST_PARTS) {
                throw new ImportException(Kind.TOO_BIG, LARGEST_PART >> 20);
            }
            int room = LARGEST_PART;
            for (ZipArchiveEntry entry : entries) {
                String name = entry.getName().toLowerCase(Locale.ROOT);
                if (name.endsWith("vbaproject.bin")) {
                    throw new ImportException(Kind.MACROS);
                }
                if (name.endsWith(".xml") || name.endsWith(".rels")) {
                    byte[] part = part(zip, entry, room);
                    room -= part.length;
                    file.parts.putIfAbsent(name, part);
                }
            }
        } catch (IOException | IllegalArgumentException | SecurityException e) {
            throw new ImportException(Kind.BROKEN_ARCHIVE);
        }
        return file;
    }

    private static byte[] part(ZipFile zip, ZipArchiveEntry entry, int room) throws IOException, ImportException {
        if (entry.getMethod() != ZipEntry.DEFLATED && entry.getMethod() != ZipEntry.STORED) {
            throw new ImportException(Kind.BROKEN_ARCHIVE);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] part = in.readNBytes(room + 1);
            if (part.length > room) {
                throw new ImportException(Kind.TOO_BIG, LARGEST_PART >> 20);
            }
            return part;
        }
    }

    /** The part of that name, which is without a slash before it and in small letters. */
    Optional<XmlPart> part(String name) {
        return Optional.ofNullable(parts.get(name)).map(XmlPart::new);
    }

    /** The parts whose names begin so, by name. */
    List<XmlPart> parts(String beginning) {
        return parts.keySet().stream().filter(name -> name.startsWith(beginning) && name.endsWith(".xml")).sorted()
                .flatMap(name -> part(name).stream()).toList();
    }
}
