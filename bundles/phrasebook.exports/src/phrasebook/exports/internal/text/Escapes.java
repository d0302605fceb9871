// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.text;

/** Text that Markdown takes literally: CommonMark 0.31, section 2.4. */
final class Escapes {

    /** Signs that mean something wherever they stand, in CommonMark or in the dialects that are in use. */
    private static final String ANYWHERE = "\\`*_[]<>&|~$!{}^";
    /** Signs that mean something at the beginning of a line. */
    private static final String FIRST = "#+-=:@%";

    private Escapes() {
    }

    /** A line of text whose words come out as they are, blanks at its ends and blanks in a row included. */
    static String line(String text) {
        StringBuilder line = new StringBuilder(text.length() + 16);
        int digits = digits(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean listNumber = i == digits && i > 0 && (c == '.' || c == ')') && isBlank(text, i + 1);
            boolean edge = i == 0 || i == text.length() - 1 || text.charAt(i - 1) == ' ';
            if (c == '\t') {
                line.append("&#9;");
            } else if (c == ' ' && edge) {
                line.append("&#32;");
            } else {
                boolean escaped = listNumber || ANYWHERE.indexOf(c) >= 0 || i == 0 && FIRST.indexOf(c) >= 0;
                line.append(escaped ? "\\" : "").append(c == '#' && i > 0 ? "\\#" : String.valueOf(c));
            }
        }
        return line.toString();
    }

    private static boolean isBlank(String text, int at) {
        return at == text.length() || text.charAt(at) == ' ' || text.charAt(at) == '\t';
    }

    private static int digits(String text) {
        int i = 0;
        while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        return i;
    }
}
