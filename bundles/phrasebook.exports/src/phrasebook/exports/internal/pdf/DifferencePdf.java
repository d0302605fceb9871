// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

import phrasebook.diff.Comparison;
import phrasebook.exports.DifferenceExporter;
import phrasebook.exports.ExportException;
import phrasebook.exports.internal.Exportable;
import phrasebook.exports.internal.LibraryLogs;
import phrasebook.exports.internal.difference.Revisions;
import phrasebook.exports.internal.fonts.FontChoice;
import phrasebook.exports.internal.fonts.FontLibrary;

/** The 修订对照表 as PDF on A4 laid on its side. */
public final class DifferencePdf implements DifferenceExporter {

    @Override
    public String id() {
        return "pdf";
    }

    @Override
    public String extension() {
        return "pdf";
    }

    @Override
    public boolean isText() {
        return false;
    }

    @Override
    public void export(Comparison comparison, Locale locale, OutputStream out) throws IOException, ExportException {
        LibraryLogs.onlyErrors();
        FontChoice choice = new FontChoice(FontLibrary.ofMachine());
        if (!choice.hasChinese()) {
            throw new ExportException(ExportException.Kind.NO_FONT,
                    Exportable.place(comparison.newNorm(), comparison.newNorm()));
        }
        TablePages pages = new TablePages(choice);
        String fo = Template.fill("revisions", pages.of(Revisions.of(comparison, locale)));
        out.write(SameBytes.pdf(fo, pages.fonts().all(), Pdf.time(comparison.newNorm().getIssued())));
        out.flush();
    }
}
