// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.printed;

import java.util.List;
import java.util.Optional;

import phrasebook.imports.ImportReport.Why;
import phrasebook.imports.internal.building.Builder;
import phrasebook.imports.internal.lines.LineStart;
import phrasebook.imports.internal.lines.Piece;
import phrasebook.imports.internal.lines.Row;
import phrasebook.imports.internal.lines.Row.Kind;
import phrasebook.imports.internal.steps.Head;
import phrasebook.imports.internal.steps.Tokens;
import phrasebook.model.Ban;
import phrasebook.model.Element;
import phrasebook.model.Entry;
import phrasebook.model.NormFactory;
import phrasebook.model.Note;
import phrasebook.model.Numbered;
import phrasebook.model.Phrase;
import phrasebook.model.Provision;
import phrasebook.model.query.NumberStyle;

/** Reads entries from their head and the rows set in below it. */
final class EntryRows {

    private final Builder builder;
    private final BanRow bans;
    private final StepRows steps;

    EntryRows(Builder builder, Targets targets) {
        this.builder = builder;
        this.bans = new BanRow(builder, targets);
        this.steps = new StepRows(builder, targets);
    }

    Element read(Row head, List<Row> below) {
        if (head.kind() == Kind.PHRASE) {
            return phrase(head.text(), below);
        }
        if (BanRow.matches(head.text())) {
            return bans.read(head.text(), below);
        }
        Optional<Note> note = note(builder, head.text(), "注：");
        return note.isPresent() && below.isEmpty() ? note.get() : provision(head.text(), below);
    }

    /** Gives the entry the number with which the text begins; answers the rest of the text. */
    Piece number(Numbered numbered, Piece text) {
        Optional<NumberStyle.Match> number = LineStart.number(text.key(), 0);
        number.ifPresent(n -> numbered.setNumber(builder.number(numbered, text.to(n.length()))));
        return text.from(number.map(NumberStyle.Match::length).orElse(0)).strip();
    }

    private Phrase phrase(Piece head, List<Row> below) {
        Phrase phrase = NormFactory.eINSTANCE.createPhrase();
        Piece text = number(phrase, head);
        if (!text.isEmpty()) {
            boolean label = Head.of(Tokens.of(text)).label();
            phrase.setSituation(builder.situation(text.to(text.length() - (text.key().endsWith("：") ? 1 : 0)), label));
        }
        int i = 0;
        while (i < below.size()) {
            int end = end(below, i);
            Piece first = below.get(i).text();
            if (first.key().startsWith("※")) {
                Ban ban = bans.read(first.from(1).strip(), below.subList(i + 1, end));
                ban.setId(below.get(i).id().isEmpty() ? null : below.get(i).id());
                phrase.getBans().add(ban);
            } else if (first.key().startsWith("备注：")) {
                phrase.getNotes().add(note(builder, first, "备注：").orElseThrow());
            } else {
                steps.read(below.subList(i, end), phrase.getSteps());
            }
            i = end;
        }
        return phrase;
    }

    private static int end(List<Row> rows, int start) {
        int end = start + 1;
        while (end < rows.size() && rows.get(end).level() > rows.get(start).level()) {
            end++;
        }
        return end;
    }

    private Provision provision(Piece head, List<Row> below) {
        Provision provision = NormFactory.eINSTANCE.createProvision();
        Piece text = number(provision, head);
        if (!text.isEmpty()) {
            provision.getParagraphs().add(builder.prose(text));
        }
        for (Row row : below) {
            if (!remark(builder, provision, row.text())) {
                provision.getParagraphs().add(builder.prose(row.text()));
            }
        }
        return provision;
    }

    /** Reads a remark on an entry; false where the line is none. */
    static boolean remark(Builder builder, Entry entry, Piece line) {
        Optional<Note> note = note(builder, line, "备注：");
        note.ifPresent(entry.getNotes()::add);
        return note.isPresent();
    }

    /** The note that the line is, behind the label or as a doubt. */
    static Optional<Note> note(Builder builder, Piece line, String label) {
        if (line.key().startsWith("存疑：")) {
            return Optional.of(builder.pending(line.from(3), Why.NOT_UNDERSTOOD));
        }
        return line.key().startsWith(label) ? Optional.of(builder.note(line.from(label.length()))) : Optional.empty();
    }
}
