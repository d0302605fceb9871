// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import phrasebook.imports.ImportException.Kind;
import phrasebook.imports.ImportReport.Characters;
import phrasebook.imports.ImportReport.Review;
import phrasebook.imports.internal.ReportCounts;
import phrasebook.imports.internal.building.Builder;
import phrasebook.imports.internal.building.Ids;
import phrasebook.imports.internal.building.Speakers;
import phrasebook.imports.internal.entries.CutOff;
import phrasebook.imports.internal.entries.EntryReader;
import phrasebook.imports.internal.entries.FlatTable;
import phrasebook.imports.internal.entries.Preface;
import phrasebook.imports.internal.lexicon.Fold;
import phrasebook.imports.internal.lines.Furniture;
import phrasebook.imports.internal.lines.InnerStarts;
import phrasebook.imports.internal.lines.Line;
import phrasebook.imports.internal.lines.Page;
import phrasebook.imports.internal.lines.Paragraphs;
import phrasebook.imports.internal.lines.Piece;
import phrasebook.imports.internal.lines.Row;
import phrasebook.imports.internal.numbering.Outline;
import phrasebook.imports.internal.office.OfficeDocument;
import phrasebook.imports.internal.printed.PrintedReader;
import phrasebook.model.Norm;

/**
 * Reads a document that people wrote, plain text, Markdown, a web page, or a document of Word or Excel, as a norm. The
 * stages, each in a package of its own: decode, lines, numbering tree, entries, steps, model; a document that was
 * exported from a norm goes past the guessing stages and comes back as it was. Nothing of the document is lost: what is
 * not understood stays in its place as a pending note. Nothing is made up, but for the declarations in the header and
 * the ids.
 */
public final class DocumentImporter {

    private DocumentImporter() {
    }

    /**
     * Imports a document.
     *
     * @param content its bytes
     * @param sourceName the name by which the report calls it
     * @throws ImportException if it is no text that can be read, or shows nothing but the furniture of a web page;
     *             never because of what the text says
     */
    public static ImportResult importDocument(byte[] content, String sourceName) throws ImportException {
        if (OfficeDocument.is(content)) {
            OfficeDocument document = OfficeDocument.read(content);
            return document.carried().isPresent() ? carried(document, sourceName)
                    : read(document.page(), document.remarks(), document.format(), sourceName);
        }
        Decoded decoded = Decoder.decode(content);
        return read(Page.of(decoded.text(), sourceName), List.of(), decoded.encoding(), sourceName);
    }

    /** What is printed is all in the norm that the document carries, which holds more besides. */
    private static ImportResult carried(OfficeDocument document, String sourceName) {
        int read = (int) document.page().text().chars().filter(c -> !Fold.isBlank((char) c)).count();
        Norm norm = document.carried().orElseThrow();
        return new ImportResult(norm, ReportCounts.of(norm, sourceName, document.format(),
                new Characters(read, read, 0, 0), List.of()));
    }

    private static ImportResult read(Page page, List<Review> remarks, String encoding, String sourceName)
            throws ImportException {
        Builder builder = new Builder();
        List<Row> rows = PrintedReader.rows(page);
        if (rows.isEmpty()) {
            read(page, builder);
        } else {
            page.furniture().forEach(line -> builder.ledger().chrome(line.all()));
            PrintedReader.read(rows, builder);
        }
        Ids.assign(builder.norm());
        List<Review> reviews = builder.reviews();
        reviews.addAll(remarks);
        reviews.sort(Comparator.comparingInt(Review::line));
        return new ImportResult(builder.norm(), ReportCounts.of(builder.norm(), sourceName, encoding,
                builder.ledger().balance(page.text(), builder.norm()), reviews));
    }

    private static void read(Page page, Builder builder) throws ImportException {
        List<Piece> paragraphs = paragraphs(page, builder);
        new EntryReader(builder, FlatTable.of(paragraphs)).read(Outline.of(paragraphs));
        CutOff.review(paragraphs, builder);
        Speakers.inherit(builder.norm());
    }

    private static List<Piece> paragraphs(Page page, Builder builder) throws ImportException {
        Furniture.Sorted sorted = Furniture.sort(page);
        if (sorted.document().isEmpty()) {
            throw new ImportException(Kind.ONLY_FURNITURE);
        }
        Preface preface = new Preface(builder);
        sorted.furniture().forEach(l -> preface.furniture(l.all()));
        Set<Line> headings = page.rows().stream()
                .filter(row -> row.kind() == Row.Kind.TITLE || row.kind() == Row.Kind.HEADING)
                .map(row -> row.text().line()).collect(Collectors.toSet());
        return preface.read(InnerStarts.split(Paragraphs.join(sorted.document(), headings)));
    }
}
