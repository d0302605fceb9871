// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.internal;

/** Where the lines of a text begin and end. CR, LF and CRLF each end a line. */
final class Lines {

    private static final String BLANKS = " \t　\u00A0\uFEFF";

    private Lines() {
    }

    static int start(String text, int offset) {
        int i = offset;
        while (i > 0 && !isBreak(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    /** Where the line ends, its break left out. */
    static int end(String text, int offset) {
        int i = offset;
        while (i < text.length() && !isBreak(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Where the next line begins, or the text ends. */
    static int next(String text, int offset) {
        int end = end(text, offset);
        return text.startsWith("\r\n", end) ? end + 2 : Math.min(end + 1, text.length());
    }

    /** Where the first sign that is no blank stands in the line from its start up to {@code until}, or that. */
    static int content(String text, int lineStart, int until) {
        int i = lineStart;
        while (i < until && isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    static boolean isBlank(char c) {
        return BLANKS.indexOf(c) >= 0;
    }

    /** How the text ends its lines. */
    static String separator(String text) {
        int end = end(text, 0);
        return end == text.length() ? "\n" : text.substring(end, next(text, 0));
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }
}
