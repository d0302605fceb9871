// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.office;

import phrasebook.imports.ImportException;
import phrasebook.imports.internal.lines.Page;

/**
 * A Word document: its text, then its notes; what stands at the edges of the pages is set aside, as are the comments,
 * of which a person is told.
 */
final class Word {

    private Word() {
    }

    static OfficeDocument read(OfficeFile file, XmlPart document) throws ImportException {
        Styles styles = new Styles();
        Lists lists = new Lists();
        for (XmlPart part : file.parts("word/styles.xml")) {
            part.read(styles);
        }
        for (XmlPart part : file.parts("word/numbering.xml")) {
            part.read(lists);
        }
        OfficeLines lines = new OfficeLines();
        WordReader reader = new WordReader(styles, lists, lines, WordReader.Place.TEXT);
        document.read(reader);
        String visible = reader.visible();
        for (String notes : new String[] { "word/footnotes.xml", "word/endnotes.xml" }) {
            for (XmlPart part : file.parts(notes)) {
                part.read(new WordReader(styles, lists, lines, WordReader.Place.NOTE));
            }
        }
        for (XmlPart part : file.parts("word/comments.xml")) {
            part.read(new WordReader(styles, lists, lines, WordReader.Place.COMMENT));
        }
        for (String edge : new String[] { "word/header", "word/footer" }) {
            for (XmlPart part : file.parts(edge)) {
                part.read(new WordReader(styles, lists, lines, WordReader.Place.EDGE));
            }
        }
        Page page = lines.page(styles.has("规范用语") && styles.has("禁用语"));
        return new OfficeDocument("DOCX", page, lines.remarks(), CarriedNorm.of(file, visible));
    }
}
