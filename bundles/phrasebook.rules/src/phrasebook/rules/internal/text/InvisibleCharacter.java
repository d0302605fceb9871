// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.text;

import java.util.Locale;
import java.util.function.Consumer;

import phrasebook.model.Placeholder;
import phrasebook.model.Role;
import phrasebook.rules.Severity;
import phrasebook.rules.Violation;
import phrasebook.rules.internal.Text;

/** No text holds characters that nobody sees: of no width, or that turn the direction of writing. */
public final class InvisibleCharacter implements TextRule {

    private static final int JOINER = 0x200D;

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Text text, Consumer<Violation> report) {
        String words = text.text();
        for (int at = 0; at < words.length(); at += Character.charCount(words.codePointAt(at))) {
            int c = words.codePointAt(at);
            if (c > 0x7F && Character.getType(c) == Character.FORMAT && !(c == JOINER && isInside(words, at))) {
                Violation found = text.breaks(this, at, at + Character.charCount(c),
                        String.format(Locale.ROOT, "U+%04X", c));
                // A name has to be mended everywhere at once.
                boolean named = text.subject() instanceof Role || text.subject() instanceof Placeholder;
                report.accept(named ? found.mendedBy("") : found.safelyMendedBy(""));
            }
        }
    }

    /** Whether it joins two pictures into one, as in the pictures of families. */
    private static boolean isInside(String words, int at) {
        return at > 0 && at + 1 < words.length() && isPicture(words.codePointBefore(at))
                && isPicture(words.codePointAt(at + 1));
    }

    private static boolean isPicture(int c) {
        return c == 0xFE0F || Character.getType(c) == Character.OTHER_SYMBOL
                || Character.getType(c) == Character.MODIFIER_SYMBOL;
    }
}
