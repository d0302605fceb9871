// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.entries;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import phrasebook.imports.ImportReport.Why;
import phrasebook.imports.internal.building.Builder;
import phrasebook.imports.internal.lexicon.Lexicon;
import phrasebook.imports.internal.lines.Piece;
import phrasebook.model.Ban;
import phrasebook.model.BanKind;
import phrasebook.model.Element;
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
        SITUATION, SPEECH, BAN, NOTE, UNKNOWN
    }

    private final Builder builder;
    private List<Column> columns = List.of();

    TableRows(Builder builder) {
        this.builder = builder;
    }

    /** The entry of a row, or nothing for a row that is none, such as the head. */
    Optional<Element> read(Piece row) {
        List<Piece> cells = cells(row);
        List<Column> named = cells.stream().map(TableRows::column).toList();
        if (!named.contains(Column.UNKNOWN)) {
            columns = named;
            return Optional.empty();
        }
        if (columns.isEmpty()) {
            return cells.size() == 2 ? Optional.of(replacement(cells.get(0), cells.get(1))) : Optional.empty();
        }
        return Optional.of(phrase(cells));
    }

    /** Whether the row names the columns. */
    boolean isHead(Piece row) {
        return cells(row).stream().noneMatch(c -> column(c) == Column.UNKNOWN);
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
        ban.getWordings().add(builder.utterance(unquoted(words)));
        return ban;
    }

    private Phrase phrase(List<Piece> cells) {
        Phrase phrase = NormFactory.eINSTANCE.createPhrase();
        for (int i = 0; i < cells.size(); i++) {
            Piece cell = cells.get(i);
            if (!cell.isEmpty()) {
                add(phrase, i < columns.size() ? columns.get(i) : Column.UNKNOWN, cell);
            }
        }
        return phrase;
    }

    private void add(Phrase phrase, Column column, Piece cell) {
        switch (column) {
            case SITUATION -> phrase.setSituation(builder.situation(cell, false));
            case SPEECH -> {
                Say say = NormFactory.eINSTANCE.createSay();
                say.getAlternatives().add(builder.utterance(unquoted(cell)));
                phrase.getSteps().add(say);
            }
            case BAN -> phrase.getBans().add(ban(cell));
            case NOTE -> phrase.getNotes().add(builder.note(cell));
            case UNKNOWN -> phrase.getSteps().add(builder.pending(cell, Why.NOT_UNDERSTOOD));
        }
    }

    /** The words inside quotation marks that stand around the whole cell. */
    private static Piece unquoted(Piece cell) {
        String key = cell.key();
        boolean quoted = key.length() > 2 && key.startsWith("“") && key.indexOf('”') == key.length() - 1;
        return quoted ? cell.sub(1, key.length() - 1) : cell;
    }
}
