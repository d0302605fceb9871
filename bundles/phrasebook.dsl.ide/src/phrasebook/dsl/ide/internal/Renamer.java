// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import phrasebook.dsl.ide.Renaming.Refused;
import phrasebook.dsl.ide.Renaming.Renamed;
import phrasebook.dsl.ide.Renaming.Result;
import phrasebook.dsl.ide.TextChange;

/** Renames a name and reads the result again: where it is not read as the same names in the same places, it is refused. */
public final class Renamer {

    private final String text;
    private final Messages messages;

    public Renamer(String text, Locale locale) {
        this.text = text;
        this.messages = new Messages(locale);
    }

    /** Renames what the place names. */
    public Result rename(int offset, String newName) {
        Symbols symbols = Symbols.of(text);
        Optional<Symbol> found = symbols.at(offset);
        if (found.isEmpty()) {
            return new Refused(messages.get("rename.nothing"));
        }
        Symbol symbol = found.get();
        if (newName.equals(symbol.name())) {
            return new Renamed(List.of());
        }
        Symbol renamed = new Symbol(symbol.kind(), newName, symbol.region(), symbol.declaration());
        if (!symbols.namedLike(renamed).isEmpty()) {
            return new Refused(messages.get("rename.taken", newName));
        }
        List<TextChange> changes = symbols.namedLike(symbol).stream()
                .map(s -> new TextChange(s.region().offset(), s.region().length(), newName)).toList();
        return isReadAs(symbols, symbol, renamed, changes) ? new Renamed(changes)
                : new Refused(messages.get("rename.form." + symbol.kind(), symbol.name().substring(0, 1)));
    }

    private boolean isReadAs(Symbols before, Symbol symbol, Symbol renamed, List<TextChange> changes) {
        boolean id = symbol.kind() == Symbol.Kind.ID;
        // The letter of an id says what it is the id of, and alone it is none.
        if (id && (renamed.name().length() < 2 || !renamed.name().regionMatches(true, 0, symbol.name(), 0, 1))) {
            return false;
        }
        if (renamed.name().isEmpty() || renamed.name().chars().anyMatch(Character::isWhitespace)) {
            return false;
        }
        List<Symbol> after = Symbols.of(TextChange.apply(text, changes)).all();
        List<Symbol> expected = before.all();
        for (int i = 0; i < expected.size() && after.size() == expected.size(); i++) {
            Symbol wanted = expected.get(i).isNamedLike(symbol) ? renamed : expected.get(i);
            if (!after.get(i).isNamedLike(wanted)) {
                return false;
            }
        }
        return after.size() == expected.size();
    }
}
