// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.entries;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import phrasebook.imports.ImportReport.Why;
import phrasebook.imports.internal.building.Builder;
import phrasebook.imports.internal.lines.LineStart;
import phrasebook.imports.internal.lines.Piece;
import phrasebook.model.Norm;

/** Reads the title and the dates, numbers and units of the norm, which stand before its first numbered line. */
public final class Preface {

    private final Builder builder;
    private final Metadata metadata;

    public Preface(Builder builder) {
        this.builder = builder;
        this.metadata = new Metadata(builder);
    }

    /** Reads a line of page furniture, which may say when the norm was issued; the rest of it is left out. */
    public void furniture(Piece line) {
        metadata.find(line);
        builder.ledger().unclaimed(line).forEach(builder.ledger()::chrome);
    }

    /** Reads what stands before the first numbered line of at least one; answers the paragraphs that are left. */
    public List<Piece> read(List<Piece> paragraphs) {
        int first = first(paragraphs);
        List<Piece> rest = new ArrayList<>();
        Optional<Piece> title = paragraphs.subList(0, first).stream().filter(Titles::isTitle).reduce((a, b) -> b);
        title.ifPresentOrElse(this::title, () -> builder.review(paragraphs.get(0), Why.NO_TITLE));
        for (Piece paragraph : paragraphs.subList(0, first)) {
            boolean same = title.filter(t -> t.key().equals(paragraph.key())).isPresent();
            if (title.filter(t -> t == paragraph).isPresent()) {
                continue;
            }
            if (same) {
                // The page repeats the title above the document.
                builder.ledger().chrome(paragraph);
            } else if (Titles.isTitle(paragraph)) {
                builder.norm().getElements().add(builder.pending(paragraph, Why.SECOND_TITLE));
            } else {
                metadata.read(paragraph);
                rest.addAll(builder.ledger().unclaimed(paragraph));
            }
        }
        rest.addAll(paragraphs.subList(first, paragraphs.size()));
        return rest;
    }

    private static int first(List<Piece> paragraphs) {
        for (int i = 0; i < paragraphs.size(); i++) {
            Piece paragraph = paragraphs.get(i);
            if (LineStart.of(paragraph.key()) != LineStart.NONE || paragraph.text().indexOf('\t') >= 0) {
                return i;
            }
        }
        return paragraphs.size();
    }

    private void title(Piece line) {
        Norm norm = builder.norm();
        boolean book = line.key().startsWith("《") && line.key().endsWith("》");
        norm.setTitle(builder.text(norm, book ? line.sub(1, line.length() - 1) : line));
        builder.ledger().unclaimed(line).forEach(p -> builder.ledger().sign(norm, p));
    }
}
