// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.text;

import java.util.Locale;
import java.util.function.Consumer;

import phrasebook.rules.Severity;
import phrasebook.rules.Violation;
import phrasebook.rules.internal.Text;

/**
 * No text holds characters that GB 18030-2022 does not define: noncharacters, unassigned ones, and ones for private
 * use, which every machine shows as it likes.
 */
public final class OutsideGb18030 implements TextRule {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Text text, Consumer<Violation> report) {
        String words = text.text();
        for (int at = 0; at < words.length(); at += Character.charCount(words.codePointAt(at))) {
            int c = words.codePointAt(at);
            if (c > 0x7F && isOutside(c)) {
                report.accept(text.breaks(this, at, at + Character.charCount(c),
                        String.format(Locale.ROOT, "U+%04X", c))
                        .mendedBy(""));
            }
        }
    }

    private static boolean isOutside(int c) {
        if ((c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF) {
            return true;
        }
        return switch (Character.getType(c)) {
            case Character.PRIVATE_USE -> true;
            // Planes 2 and 3 are for ideographs, of which newer versions of Unicode know more than a Java does.
            case Character.UNASSIGNED -> c >>> 16 != 2 && c >>> 16 != 3;
            default -> false;
        };
    }
}
