// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.lexicon;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import phrasebook.model.query.Roles;

/** The names of those who speak and act. */
public final class RoleNames {

    private static final Words OPERATORS = Lexicon.words("role.operator");
    private static final Words OTHERS = Lexicon.words("role.other");
    private static final Map<String, String> MORE_CALLERS = Lexicon.pairs("role.caller");
    private static final Map<String, String> ALIASES = Lexicon.pairs("role.alias");
    private static final Words ALL = all();

    private RoleNames() {
    }

    /** The name that stands at an index of a text and ends before another. */
    public static Optional<String> at(String text, int index, int end) {
        return ALL.at(text, index).filter(n -> index + n.length() <= end);
    }

    /** The name with which the text ends. */
    public static Optional<String> end(String text) {
        return ALL.end(text);
    }

    public static boolean isOperator(String name) {
        return OPERATORS.has(name);
    }

    public static boolean isOther(String name) {
        return OTHERS.has(name);
    }

    /** The name under which a role is declared, which for an alias is another. */
    public static String declared(String name) {
        return ALIASES.getOrDefault(name, name);
    }

    /** The name of a caller that the model knows, for one that it does not know. */
    public static Optional<String> knownCaller(String name) {
        return Optional.ofNullable(MORE_CALLERS.get(name));
    }

    /** The names of parties that are neither operator nor caller. */
    public static Words others() {
        return OTHERS;
    }

    private static Words all() {
        Set<String> names = new HashSet<>(Roles.CALLER_NAMES);
        names.addAll(OPERATORS.all());
        names.addAll(OTHERS.all());
        names.addAll(MORE_CALLERS.keySet());
        return Words.of(names);
    }
}
