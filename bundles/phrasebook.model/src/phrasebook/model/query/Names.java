// SPDX-License-Identifier: EPL-2.0
package phrasebook.model.query;

import org.eclipse.jdt.annotation.Nullable;

/** What a role, an alias or a placeholder may be called: a word that stands in a text without quotes. */
public final class Names {

    /** Signs that no name holds, because they set names off. */
    private static final String SIGNS = "（）()：:；;“”\"「」『』{}｛｝、，,/／｜|[]［］【】";

    private Names() {
    }

    /**
     * Whether it is a name: at least one character, none of them white space of any kind or a sign
     * that sets names off, and no {@code §} at the beginning, which is for ids that are made from places.
     */
    public static boolean isName(@Nullable String name) {
        return name != null && !name.isEmpty() && !Divisions.isDerived(name)
                && name.chars().noneMatch(c -> isBlank(c) || isSign(c));
    }

    /** Whether the character is a sign that sets names off, and so ends one. */
    public static boolean isSign(int c) {
        return SIGNS.indexOf(c) >= 0;
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }
}
