// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.exports.ExportException;
import phrasebook.exports.Exporter;
import phrasebook.exports.document.PrintedDocument;
import phrasebook.exports.document.PrintedLine;
import phrasebook.exports.internal.Exportable;
import phrasebook.exports.internal.LibraryLogs;
import phrasebook.exports.internal.fonts.FontChoice;
import phrasebook.exports.internal.fonts.FontLibrary;
import phrasebook.model.Norm;

/** The printed document as PDF: cover data, contents, body, revisions, in the form of GB/T 9704-2012. */
public final class Pdf implements Exporter {

    private static final System.Logger LOG = System.getLogger("phrasebook.exports.pdf");

    private @Nullable FontLibrary fonts;

    @Override
    public String id() {
        return "pdf";
    }

    @Override
    public String extension() {
        return "pdf";
    }

    /** Lays out a page that nobody sees, after which the engine and its classes are ready. */
    @Override
    public void prepare() {
        LibraryLogs.onlyErrors();
        Rehearsal.run(fonts());
    }

    @Override
    public void export(Norm norm, OutputStream out) throws IOException, ExportException {
        export(norm, fonts(), out);
    }

    /** Those of the machine as they were when first asked for. */
    private synchronized FontLibrary fonts() {
        FontLibrary known = fonts;
        if (known == null) {
            known = FontLibrary.ofMachine();
            fonts = known;
        }
        return known;
    }

    /** @param library the fonts to choose from */
    public static void export(Norm norm, FontLibrary library, OutputStream out) throws IOException, ExportException {
        Exportable.check(norm);
        LibraryLogs.onlyErrors();
        FontChoice choice = new FontChoice(library);
        if (!choice.hasChinese()) {
            throw new ExportException(ExportException.Kind.NO_FONT, Exportable.place(norm, norm));
        }
        List<PrintedLine> lines = PrintedDocument.of(norm).lines();
        Pages pages = new Pages(norm, choice);
        Map<String, Object> content = pages.of(lines);
        LOG.log(System.Logger.Level.DEBUG, "{0}", pages.fonts());
        out.write(SameBytes.pdf(Template.fill("document", content), pages.fonts().all(), time(norm.getIssued())));
        out.flush();
    }

    /** When a norm says it was issued; a time before all norms where it does not. */
    static Instant time(@Nullable String issued) {
        try {
            return LocalDate.parse(issued == null ? "" : issued).atStartOfDay(ZoneOffset.UTC).toInstant();
        } catch (DateTimeParseException e) {
            return Instant.parse("1980-01-01T00:00:00Z");
        }
    }
}
