// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.lexicon;

/**
 * The form in which texts are compared with the lexicon: simplified characters, full-width punctuation, half-width
 * digits and letters, plain blanks, and “ ” for every kind of quotation marks. Replaces one character by one.
 */
public final class Fold {

    private static final String FROM = ",;:?!()「『」』〝〞＂＊╳✕✖╱／．";
    private static final String TO = "，；：？！（）““””“”\"*×××//.";
    private static final char[] TABLE = table();

    private Fold() {
    }

    public static char fold(char c) {
        return TABLE[c];
    }

    /** The folded text; half-width quotation marks open and close in turn. */
    public static String fold(String text) {
        char[] chars = text.toCharArray();
        boolean open = false;
        for (int i = 0; i < chars.length; i++) {
            chars[i] = TABLE[chars[i]];
            if (chars[i] == '"') {
                chars[i] = open ? '”' : '“';
                open = !open;
            }
        }
        return new String(chars);
    }

    /** Whether the character is white space, or nothing that is seen, such as a byte order mark or a control code. */
    public static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c) || c == '\uFEFF'
                || c == '\u200B';
    }

    /** Whether there is nothing but such characters. */
    public static boolean isBlank(String text) {
        return text.chars().allMatch(c -> isBlank((char) c));
    }

    private static char[] table() {
        char[] table = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < table.length; c++) {
            table[c] = isBlank((char) c) ? ' ' : (char) c;
        }
        for (char c = '！'; c <= '～'; c++) {
            boolean alphanumeric = Character.isLetterOrDigit(c);
            table[c] = alphanumeric ? (char) (c - '！' + '!') : c;
        }
        for (int i = 0; i < FROM.length(); i++) {
            table[FROM.charAt(i)] = TO.charAt(i);
        }
        for (String line : Resources.lines("traditional.txt")) {
            for (int i = 0; i + 1 < line.length(); i += 2) {
                table[line.charAt(i)] = line.charAt(i + 1);
            }
        }
        return table;
    }
}
