// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import phrasebook.dsl.ide.Link;
import phrasebook.dsl.ide.Region;
import phrasebook.dsl.ide.internal.Symbol.Kind;
import phrasebook.dsl.lexing.Lexeme;
import phrasebook.dsl.lexing.TokenKind;

/** The names in a text, found by its tokens alone. */
public final class Symbols {

    private final RoleGroups roles;
    private final List<Symbol> all = new ArrayList<>();

    private Symbols(RoleGroups roles) {
        this.roles = roles;
    }

    /** The names in a text, in order. */
    public static Symbols of(String text) {
        return of(text, LexedLine.of(text));
    }

    static Symbols of(String text, List<LexedLine> lines) {
        Symbols symbols = new Symbols(RoleGroups.of(text, lines));
        lines.forEach(line -> symbols.line(text, line));
        return symbols;
    }

    private void line(String text, LexedLine line) {
        boolean reference = line.first() == TokenKind.INSTEAD || line.first() == TokenKind.GO_TO;
        boolean header = line.first() == TokenKind.PLACEHOLDER;
        for (int i = 0; i < line.lexemes().size(); i++) {
            TokenKind kind = line.lexemes().get(i).kind();
            if (kind == TokenKind.ID) {
                add(Kind.ID, text, line.lexemes().get(i), !reference);
            } else if (kind == TokenKind.NAME) {
                boolean slot = header || line.before(i) == TokenKind.BRACE_OPEN;
                add(slot ? Kind.PLACEHOLDER : Kind.ROLE, text, line.lexemes().get(i),
                        header || line.first() == TokenKind.ROLES);
            }
        }
    }

    private void add(Kind kind, String text, Lexeme lexeme, boolean declaration) {
        all.add(new Symbol(kind, text.substring(lexeme.start(), lexeme.end()),
                new Region(lexeme.start(), lexeme.end() - lexeme.start()), declaration));
    }

    List<Symbol> all() {
        return all;
    }

    /** The name that the place is in, or at the end of. */
    public Optional<Symbol> at(int offset) {
        return all.stream().filter(s -> s.region().touches(offset)).findFirst();
    }

    /** The names that are the one given, letter for letter. */
    List<Symbol> namedLike(Symbol symbol) {
        return all.stream().filter(symbol::isNamedLike).toList();
    }

    /** From the name at a place to its declaration. */
    public Optional<Link> definitionAt(int offset) {
        return at(offset).filter(s -> !s.declaration()).flatMap(source -> all.stream()
                .filter(s -> s.declaration() && s.isNamedLike(source)).findFirst()
                .map(target -> new Link(source.region(), target.region())));
    }

    /** All that names the same as the place. */
    public List<Region> occurrencesAt(int offset) {
        return at(offset).map(symbol -> {
            Set<String> names = symbol.kind() == Kind.ROLE ? roles.namesOf(symbol.name()) : Set.of(symbol.name());
            return all.stream().filter(s -> s.kind() == symbol.kind() && names.contains(s.name()))
                    .map(Symbol::region).toList();
        }).orElse(List.of());
    }
}
