// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.pdf;

import java.text.Normalizer;

/** What of a text can be seen on paper. */
final class Printable {

    private static final int FIRST_RADICAL = 0x2F00;
    private static final int LAST_RADICAL = 0x2FD5;
    private static final int IDEOGRAPHIC_SPACE = 0x3000;

    private Printable() {
    }

    /**
     * The text without marks that show nothing, such as those of direction; other blanks as spaces, and radicals as the
     * characters that they look like, as nobody searches for a radical.
     */
    static String of(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c >= FIRST_RADICAL && c <= LAST_RADICAL) {
                printable.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
            } else if (c == '\t' || Character.isSpaceChar(c) && c != IDEOGRAPHIC_SPACE) {
                printable.append(' ');
            } else if (!invisible(c)) {
                printable.appendCodePoint(c);
            }
        });
        return printable.toString();
    }

    private static boolean invisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> true;
            default -> c == 0xFFFE || c == 0xFFFF || c == 0x034F || c >= 0xFE00 && c <= 0xFE0F
                    || c >= 0xE0100 && c <= 0xE01EF;
        };
    }
}
