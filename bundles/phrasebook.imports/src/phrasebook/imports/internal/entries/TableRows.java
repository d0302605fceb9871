// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.entries;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.emf.ecore.EObject;

import phrasebook.imports.ImportReport.Why;
import phrasebook.imports.internal.building.Builder;
import phrasebook.imports.internal.lexicon.Lexicon;
import phrasebook.imports.internal.lexicon.Words;
import phrasebook.imports.internal.lines.Line;
import phrasebook.imports.internal.lines.Piece;
import phrasebook.imports.internal.printed.PrintedCell;
import phrasebook.model.Ban;
import phrasebook.model.BanKind;
import phrasebook.model.Element;
import phrasebook.model.Entry;
import phrasebook.model.NormFactory;
import phrasebook.model.Phrase;
import phrasebook.model.Say;

/**
 * Reads rows whose cells are set apart by tabs: banned wording and replacement, or the columns that a head row names
 * (情形, 规范用语, 禁用语, 备注).
 */
final class TableRows {

    /** What a column holds. */
    private enum Column {
        SITUATION, SPEECH, BAN, INSTEAD, NOTE, NUMBER, UNKNOWN
    }

    private static final Words OR = Lexicon.words("say.or");
    private static final Words NOTHING = Lexicon.words("cell.empty");

    private final Builder builder;
    private List<Column> columns = List.of();

    TableRows(Builder builder) {
        this.builder = builder;
    }

    /**
     * The entry of a row, or nothing for a row that is none, such as the head.
     *
     * @param grouped whether the row stands in a group of replacements, which has no head
     */
    Optional<Element> read(Piece row, boolean grouped) {
        List<Piece> cells = cells(row);
        if (isHead(row)) {
            columns = cells.stream().map(TableRows::column).toList();
            return Optional.empty();
        }
        if (columns.isEmpty()) {
            return grouped && cells.size() == 2 ? Optional.of(replacement(cells.get(0), cells.get(1)))
                    : Optional.empty();
        }
        return cells.size() > columns.size() ? Optional.empty() : Optional.of(entry(cells));
    }

    /** Whether the row names the columns. */
    boolean isHead(Piece row) {
        List<Column> named = cells(row).stream().map(TableRows::column).filter(c -> c != Column.UNKNOWN).toList();
        return named.size() > 1 && (named.contains(Column.SPEECH) || named.contains(Column.BAN));
    }

    private static List<Piece> cells(Piece row) {
        List<Piece> cells = new ArrayList<>();
        int start = 0;
        String text = row.text();
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\t') {
                cells.add(row.sub(start, i).strip());
                start = i + 1;
            }
        }
        return cells;
    }

    private static Column column(Piece cell) {
        for (Column column : Column.values()) {
            String section = "column." + column.name().toLowerCase(Locale.ROOT);
            if (column != Column.UNKNOWN && Lexicon.words(section).has(cell.key())) {
                return column;
            }
        }
        return Column.UNKNOWN;
    }

    private Ban replacement(Piece banned, Piece instead) {
        Ban ban = ban(banned);
        ban.setInsteadText(builder.utterance(unquoted(instead)));
        return ban;
    }

    private Ban ban(Piece words) {
        Ban ban = NormFactory.eINSTANCE.createBan();
        ban.setKind(BanKind.WORDS);
        wordings(words).forEach(w -> ban.getWordings().add(builder.utterance(spoken(w, ban))));
        return ban;
    }

    private Entry entry(List<Piece> cells) {
        boolean bansOnly = !columns.contains(Column.SPEECH);
        int banned = columns.indexOf(Column.BAN);
        if (bansOnly && banned < cells.size() && !isNothing(cells.get(banned))) {
            Ban ban = ban(cells.get(banned));
            each(ban, cells, (column, cell) -> add(ban, column, cell));
            return ban;
        }
        Phrase phrase = NormFactory.eINSTANCE.createPhrase();
        each(phrase, cells, (column, cell) -> add(phrase, column, cell));
        return phrase;
    }

    private void each(Entry entry, List<Piece> cells, BiConsumer<Column, Piece> reader) {
        for (int i = 0; i < cells.size(); i++) {
            Piece cell = cells.get(i);
            if (columns.get(i) == Column.NUMBER || isNothing(cell)) {
                // The table's own numbers, and signs that a cell is empty, say nothing that the entry does not.
                builder.ledger().sign(entry, cell);
            } else {
                reader.accept(columns.get(i), cell);
            }
        }
    }

    private void add(Ban ban, Column column, Piece cell) {
        switch (column) {
            case SITUATION -> ban.setTrigger(builder.situation(cell, false));
            case INSTEAD -> ban.setInsteadText(builder.utterance(unquoted(cell)));
            case NOTE -> ban.getNotes().add(builder.note(cell));
            case UNKNOWN -> ban.getNotes().add(builder.pending(cell, Why.NOT_UNDERSTOOD));
            case SPEECH, BAN, NUMBER -> {
                // Read before, or not in such a table.
            }
        }
    }

    private void add(Phrase phrase, Column column, Piece cell) {
        switch (column) {
            case SITUATION -> phrase.setSituation(builder.situation(cell, false));
            case SPEECH -> {
                if (PrintedCell.matches(cell)) {
                    PrintedCell.read(cell, phrase, builder);
                    return;
                }
                Say say = NormFactory.eINSTANCE.createSay();
                wordings(cell).forEach(w -> say.getAlternatives().add(builder.utterance(spoken(w, say))));
                phrase.getSteps().add(say);
            }
            case BAN -> phrase.getBans().add(ban(cell));
            case NOTE -> phrase.getNotes().add(builder.note(cell));
            case INSTEAD, NUMBER, UNKNOWN -> phrase.getSteps().add(builder.pending(cell, Why.NOT_UNDERSTOOD));
        }
    }

    private static boolean isNothing(Piece cell) {
        return cell.isEmpty() || NOTHING.has(cell.key());
    }

    /** The lines of a cell, each of which is a wording of its own. */
    private static List<Piece> wordings(Piece cell) {
        List<Piece> wordings = new ArrayList<>();
        int start = 0;
        String text = cell.text() + Line.WORDING_BREAK;
        for (int end = text.indexOf(Line.WORDING_BREAK); end >= 0; end = text.indexOf(Line.WORDING_BREAK, start)) {
            Piece wording = cell.sub(start, end).strip();
            if (!wording.isEmpty()) {
                wordings.add(wording);
            }
            start = end + 1;
        }
        return wordings;
    }

    /** The words without 或： before them, which the owner says by having several. */
    private Piece spoken(Piece wording, EObject owner) {
        int or = OR.begin(wording.key()).map(String::length).orElse(0);
        char next = or > 0 && or + 1 < wording.length() ? wording.at(or) : ' ';
        int cut = next == '：' || next == '，' ? or + 1 : next == '“' ? or : 0;
        if (cut > 0) {
            builder.ledger().sign(owner, wording.to(cut));
        }
        return unquoted(wording.from(cut).strip());
    }

    /** The words inside quotation marks that stand around the whole cell. */
    private static Piece unquoted(Piece cell) {
        String key = cell.key();
        boolean quoted = key.length() > 2 && key.startsWith("“") && key.indexOf('”') == key.length() - 1;
        return quoted ? cell.sub(1, key.length() - 1) : cell;
    }
}
