// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFDocument;

import phrasebook.exports.ExportException;
import phrasebook.exports.Exporter;
import phrasebook.exports.document.PrintedDocument;
import phrasebook.exports.document.PrintedLine;
import phrasebook.exports.internal.Exportable;
import phrasebook.exports.internal.LibraryLogs;
import phrasebook.exports.internal.Zip;
import phrasebook.model.Norm;

/**
 * The printed document as a Word document (ISO/IEC 29500), in the form of GB/T 9704-2012: styles instead of formats,
 * and numbers that Word counts itself. It carries the norm along, so that the importer gives it back whole.
 */
public final class Docx implements Exporter {

    @Override
    public String id() {
        return "docx";
    }

    @Override
    public String extension() {
        return "docx";
    }

    @Override
    public void export(Norm norm, OutputStream out) throws IOException, ExportException {
        Exportable.check(norm);
        Zip.write(Zip.opc(write(norm)), out);
    }

    private static byte[] write(Norm norm) throws IOException, ExportException {
        LibraryLogs.onlyErrors();
        List<PrintedLine> lines = PrintedDocument.of(norm).lines();
        byte[] template = Template.bytes(CarriedNorm.of(norm, lines));
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(template))) {
            new Paragraphs(document).write(lines);
            Properties.write(norm, document);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return bytes.toByteArray();
        }
    }
}
