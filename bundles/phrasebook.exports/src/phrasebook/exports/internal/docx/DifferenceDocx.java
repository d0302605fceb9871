// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

import phrasebook.diff.Comparison;
import phrasebook.exports.DifferenceExporter;
import phrasebook.exports.internal.LibraryLogs;
import phrasebook.exports.internal.Zip;
import phrasebook.exports.internal.difference.Revisions;

/** The 修订对照表 as a Word document (ISO/IEC 29500) of one table on A4 laid on its side. */
public final class DifferenceDocx implements DifferenceExporter {

    @Override
    public String id() {
        return "docx";
    }

    @Override
    public String extension() {
        return "docx";
    }

    @Override
    public boolean isText() {
        return false;
    }

    @Override
    public void export(Comparison comparison, Locale locale, OutputStream out) throws IOException {
        Zip.write(Zip.opc(write(comparison, Revisions.of(comparison, locale))), out);
    }

    private static byte[] write(Comparison comparison, Revisions table) throws IOException {
        LibraryLogs.onlyErrors();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(Template.landscape()))) {
            paragraph(document, "Title", table.title());
            paragraph(document, "Cover", table.versions());
            paragraph(document, "Cover", table.summary());
            table.renumbered().forEach(line -> paragraph(document, "Cover", line));
            if (!table.rows().isEmpty()) {
                ComparisonTable.write(document, table);
            }
            Properties.write(comparison.newNorm(), document);
            document.getProperties().getCoreProperties().setTitle(table.title());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void paragraph(XWPFDocument document, String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(text);
    }
}
