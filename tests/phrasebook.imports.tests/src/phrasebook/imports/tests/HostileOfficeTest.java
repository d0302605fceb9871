// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static phrasebook.imports.tests.OfficeFiles.paragraph;
import static phrasebook.imports.tests.OfficeFiles.word;
import static phrasebook.imports.tests.OfficeFiles.zip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;

import phrasebook.imports.DocumentImporter;
import phrasebook.imports.ImportException;
import phrasebook.imports.ImportException.Kind;

/** Office documents that are damaged or were made to do harm: each is refused, at once and with a reason. */
class HostileOfficeTest {

    private static final byte[] FINE = word(paragraph("热线服务用语") + paragraph("1.来电时，话务员：“您好。”"));

    private static Kind refused(byte[] content) {
        return assertTimeout(Duration.ofSeconds(20), () -> assertThrows(ImportException.class,
                () -> DocumentImporter.importDocument(content, "a.docx")).getKind());
    }

    /** Zeros, as XML that is not even well-formed, in a thousandth of their size. */
    private static byte[] bomb(int parts, int megabytes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] zeros = new byte[1 << 20];
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < parts; i++) {
                zip.putNextEntry(new ZipEntry(i == 0 ? "word/document.xml" : "word/more" + i + ".xml"));
                for (int k = 0; k < megabytes; k++) {
                    zip.write(zeros);
                }
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void archivesThatUnpackToTooMuch() throws Exception {
        assertEquals(Kind.TOO_BIG, refused(bomb(1, 200)));
        assertEquals(Kind.TOO_BIG, refused(bomb(20, 10)));
    }

    @Test
    void entities() {
        String entity = "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><d>&x;</d>";
        assertEquals(Kind.ENTITIES, refused(zip(Map.of("word/document.xml", entity))));
        String laughs = "<!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><d>&b;</d>";
        assertEquals(Kind.ENTITIES, refused(zip(Map.of("word/document.xml", laughs))));
        assertEquals(Kind.ENTITIES, refused(word(paragraph("一"), "word/styles.xml", laughs)));
    }

    @Test
    void macros() {
        assertEquals(Kind.MACROS, refused(word(paragraph("一"), "word/vbaProject.bin", "x")));
    }

    @Test
    void brokenArchives() {
        assertEquals(Kind.BROKEN_ARCHIVE, refused(Arrays.copyOf(FINE, FINE.length / 2)));
        assertEquals(Kind.BROKEN_ARCHIVE, refused(new byte[] { 'P', 'K', 3, 4, 0, 0 }));
        assertEquals(Kind.BROKEN_ARCHIVE, refused(zip(Map.of("word/document.xml", "<w:document><w:p>"))));
    }

    @Test
    void anyMutationIsReadOrRefused() {
        for (int i = 0; i < FINE.length; i++) {
            byte[] mutated = FINE.clone();
            mutated[i] ^= 0x55;
            try {
                DocumentImporter.importDocument(mutated, "a.docx");
            } catch (ImportException e) {
                assertEquals(1, e.getMessage().lines().count());
            }
        }
    }

    @Test
    void otherArchivesAndOlderFiles() {
        assertEquals(Kind.BINARY, refused(zip(Map.of("a.txt", "您好"))));
        assertEquals(Kind.OLD_OFFICE, refused(new byte[] { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0 }));
    }

    @Test
    void documentsWithoutText() {
        assertEquals(Kind.NO_TEXT, refused(word("<w:p/>")));
    }
}
