// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.printed;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

import phrasebook.imports.ImportReport.Why;
import phrasebook.imports.internal.building.Builder;
import phrasebook.imports.internal.lines.Page;
import phrasebook.imports.internal.lines.Piece;
import phrasebook.imports.internal.lines.Row;
import phrasebook.imports.internal.lines.Row.Kind;
import phrasebook.model.Element;
import phrasebook.model.Heading;
import phrasebook.model.Norm;
import phrasebook.model.NormFactory;
import phrasebook.model.Numbered;

/**
 * Reads a printed document back. Its layout says which lines are headings, entries and steps, and each kind of line has
 * one form, so what is read is what was printed.
 */
public final class PrintedReader {

    /** 不算违规的说法如 and its like, or a pause with its figures. */
    private static final int LONGEST_LABEL = 16;

    private final Builder builder;
    private final Norm norm;
    private final Fields fields;
    private final EntryRows entries;
    private final Targets targets;
    private String section = "";

    private PrintedReader(Builder builder) {
        this.builder = builder;
        this.norm = builder.norm();
        this.fields = new Fields(builder);
        this.targets = new Targets(builder);
        this.entries = new EntryRows(builder, targets);
    }

    /** The rows of a document that was printed by an export; none where it is another. */
    public static List<Row> rows(Page page) {
        List<Row> rows = page.rows().isEmpty() ? PlainRows.of(page) : page.rows();
        boolean printed = rows.stream().anyMatch(r -> r.kind() == Kind.HEADING
                && r.text().key().equals(Fields.DECLARATIONS)
                || r.level() == 0 && (r.kind() == Kind.PHRASE || BanRow.matches(r.text())));
        return printed ? rows : List.of();
    }

    /** Reads the rows into the builder's norm. */
    public static void read(List<Row> rows, Builder builder) {
        PrintedReader reader = new PrintedReader(builder);
        reader.declarations(rows);
        for (int i = 0; i < rows.size();) {
            int end = i + 1;
            while (end < rows.size() && rows.get(end).level() > 0) {
                end++;
            }
            reader.block(rows.get(i), rows.subList(i + 1, end));
            i = end;
        }
        reader.targets.resolve();
    }

    /** Roles and placeholders stand at the end, and must be known before what uses them. */
    private void declarations(List<Row> rows) {
        for (Row row : rows) {
            if (row.kind() == Kind.HEADING) {
                section = row.text().key();
            } else if (section.equals(Fields.DECLARATIONS)) {
                fields.declaration(row.text());
            }
        }
        section = "";
    }

    private void block(Row head, List<Row> below) {
        Piece text = head.text();
        boolean alone = true;
        if (head.kind() == Kind.TITLE && norm.getTitle() != null) {
            norm.getElements().add(builder.pending(text, Why.SECOND_TITLE));
        } else if (head.kind() == Kind.TITLE) {
            norm.setTitle(builder.text(norm, text));
        } else if (head.kind() == Kind.HEADING) {
            section = text.key();
            heading(head);
        } else if (section.equals(Fields.REVISIONS)) {
            fields.revision(text);
        } else if (!isDeclared(text) && !(norm.getElements().isEmpty() && fields.cover(text))) {
            List<Row> all = new ArrayList<>(List.of(head));
            all.addAll(below);
            add(entries.read(head, below), head, all);
            alone = false;
        }
        if (alone) {
            // Nothing is printed below such a line; whatever somebody put there is kept.
            below.forEach(row -> norm.getElements().add(builder.pending(row.text(), Why.NOT_UNDERSTOOD)));
        }
    }

    private boolean isDeclared(Piece text) {
        return section.equals(Fields.DECLARATIONS) && builder.ledger().unclaimed(text).isEmpty();
    }

    private void heading(Row head) {
        if (isList()) {
            builder.ledger().sign(norm, head.text());
        } else {
            Heading heading = NormFactory.eINSTANCE.createHeading();
            heading.setTitle(builder.text(heading, entries.number(heading, head.text())));
            add(heading, head, List.of(head));
        }
    }

    private boolean isList() {
        return section.equals(Fields.DECLARATIONS) || section.equals(Fields.REVISIONS);
    }

    private void add(Element element, Row head, List<Row> all) {
        norm.getElements().add(element);
        if (element instanceof Numbered numbered && !head.id().isEmpty()) {
            numbered.setId(head.id());
        }
        all.forEach(row -> rest(element, row.text()));
    }

    /** The signs and words between the parts that were read are what the parts themselves say; longer text is kept. */
    private void rest(EObject element, Piece text) {
        for (Piece gap : builder.ledger().unclaimed(text)) {
            if (gap.key().chars().filter(Character::isLetterOrDigit).count() > LONGEST_LABEL) {
                norm.getElements().add(builder.pending(gap, Why.NOT_UNDERSTOOD));
            } else {
                builder.ledger().sign(element, gap);
            }
        }
    }
}
