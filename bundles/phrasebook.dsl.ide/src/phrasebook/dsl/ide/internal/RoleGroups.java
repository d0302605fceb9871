// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import phrasebook.dsl.lexing.Lexeme;
import phrasebook.dsl.lexing.TokenKind;
import phrasebook.model.query.Roles;

/**
 * The roles that a text declares, as its role lines name them.
 *
 * @param groups of each role its name, then its aliases
 */
record RoleGroups(List<Set<String>> groups) {

    static RoleGroups of(String text, List<LexedLine> lines) {
        List<Set<String>> groups = new ArrayList<>();
        for (LexedLine line : lines) {
            if (line.first() == TokenKind.ROLES) {
                boolean alias = false;
                for (Lexeme lexeme : line.lexemes()) {
                    alias = lexeme.kind() == TokenKind.PAREN_OPEN || alias && lexeme.kind() != TokenKind.PAREN_CLOSE;
                    if (lexeme.kind() == TokenKind.NAME) {
                        if (!alias || groups.isEmpty()) {
                            groups.add(new LinkedHashSet<>());
                        }
                        groups.get(groups.size() - 1).add(text.substring(lexeme.start(), lexeme.end()));
                    }
                }
            }
        }
        return new RoleGroups(groups);
    }

    /** The names of everyone whose words an operator hears. */
    Set<String> callers() {
        return groups.stream().filter(g -> g.stream().anyMatch(Roles.CALLER_NAMES::contains)).flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    /** The name and aliases of the role that bears the name; the name alone where none does. */
    Set<String> namesOf(String name) {
        return groups.stream().filter(g -> g.contains(name)).findFirst().orElse(Set.of(name));
    }
}
