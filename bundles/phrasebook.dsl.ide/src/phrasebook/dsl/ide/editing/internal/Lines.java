// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.editing.internal;

/** Where the lines of a text begin and end. Blanks are those of the language. */
public final class Lines {

    private static final String BLANKS = " \t　\u00A0\uFEFF";

    private Lines() {
    }

    /** Where the line that holds the offset begins. */
    public static int start(String text, int offset) {
        int i = offset;
        while (i > 0 && !isBreak(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    /** Where the line that holds the offset ends, its line break left out. */
    public static int end(String text, int offset) {
        int i = offset;
        while (i < text.length() && !isBreak(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Where the line after the one that holds the offset begins; the text's length where there is none. */
    public static int next(String text, int offset) {
        int end = end(text, offset);
        return end == text.length() ? end : end + (text.startsWith("\r\n", end) ? 2 : 1);
    }

    /** Where the line above the one that begins here ends; 0 for the first line. */
    public static int endAbove(String text, int start) {
        int end = start;
        if (end > 0 && text.charAt(end - 1) == '\n') {
            end--;
        }
        return end > 0 && text.charAt(end - 1) == '\r' ? end - 1 : end;
    }

    /** The first place at or after the offset that is no blank, on the same line. */
    public static int skipBlanks(String text, int offset) {
        int i = offset;
        while (i < text.length() && BLANKS.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    /** The place after the last character before the offset that is neither blank nor line break. */
    public static int trimEnd(String text, int offset) {
        int i = offset;
        while (i > 0 && (BLANKS.indexOf(text.charAt(i - 1)) >= 0 || isBreak(text.charAt(i - 1)))) {
            i--;
        }
        return i;
    }

    /** The blanks before a place on its line. */
    public static String indent(String text, int offset) {
        int start = start(text, offset);
        return text.substring(start, Math.min(skipBlanks(text, start), Math.max(start, offset)));
    }

    /** Whether nothing but blanks stands on the line that begins here. */
    public static boolean isBlank(String text, int start) {
        return skipBlanks(text, start) == end(text, start);
    }

    /** Whether the line that begins here is a comment. */
    public static boolean isComment(String text, int start) {
        int at = skipBlanks(text, start);
        return at < text.length() && (text.charAt(at) == '#' || text.charAt(at) == '＃');
    }

    /** The line break that the text uses. */
    public static String lineBreak(String text) {
        int end = end(text, 0);
        return end == text.length() ? "\n" : text.substring(end, next(text, 0));
    }

    public static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }

    /** The lines with one indentation taken for another; lines that do not begin with it stay. */
    public static String reindent(String lines, String from, String to) {
        if (from.equals(to)) {
            return lines;
        }
        StringBuilder result = new StringBuilder();
        for (int i = 0; i < lines.length(); i = next(lines, i)) {
            boolean shifts = lines.startsWith(from, i) && !isBlank(lines, i);
            result.append(shifts ? to + lines.substring(i + from.length(), next(lines, i))
                    : lines.substring(i, next(lines, i)));
        }
        return result.toString();
    }
}
