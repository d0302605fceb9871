// SPDX-License-Identifier: EPL-2.0
package phrasebook.model.query;

import java.util.Locale;
import java.util.Optional;

/** Which characters the texts of a norm may hold. */
public final class Characters {

    private Characters() {
    }

    /**
     * The first character that no text of a norm may hold, because files, screens and other tools cannot take it: a
     * line break, a control character other than a tab, or half of a pair.
     *
     * @return its name as in {@code U+0007}; empty where there is none
     */
    public static Optional<String> forbidden(String text) {
        return text.codePoints().filter(Characters::isForbidden)
                .mapToObj(c -> String.format(Locale.ROOT, "U+%04X", c)).findFirst();
    }

    private static boolean isForbidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c != '\t';
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> true;
            default -> false;
        };
    }
}
