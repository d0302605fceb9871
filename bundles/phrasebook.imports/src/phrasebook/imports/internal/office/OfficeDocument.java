// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.office;

import java.util.List;
import java.util.Optional;

import phrasebook.imports.ImportException;
import phrasebook.imports.ImportException.Kind;
import phrasebook.imports.ImportReport.Review;
import phrasebook.imports.internal.lines.Page;
import phrasebook.model.Norm;

/**
 * What an office document holds.
 *
 * @param format its name, which the report gives in place of an encoding
 * @param page what a reader sees
 * @param remarks what a person must know of how it was read
 * @param carried the norm that the document was exported from, where what a reader sees is still what was exported
 */
public record OfficeDocument(String format, Page page, List<Review> remarks, Optional<Norm> carried) {

    /** Whether the bytes are an office document, be it one that cannot be read. */
    public static boolean is(byte[] content) {
        return OfficeFile.isArchive(content) || OfficeFile.isOldOffice(content);
    }

    /** @throws ImportException if it is of another kind, broken, or made to do harm */
    public static OfficeDocument read(byte[] content) throws ImportException {
        if (OfficeFile.isOldOffice(content)) {
            throw new ImportException(Kind.OLD_OFFICE);
        }
        OfficeFile file = OfficeFile.read(content);
        Optional<XmlPart> word = file.part("word/document.xml");
        Optional<XmlPart> excel = file.part("xl/workbook.xml");
        if (word.isEmpty() && excel.isEmpty()) {
            throw new ImportException(Kind.BINARY);
        }
        OfficeDocument document = word.isPresent() ? Word.read(file, word.get())
                : Excel.read(file, excel.orElseThrow());
        document.page().check();
        return document;
    }
}
