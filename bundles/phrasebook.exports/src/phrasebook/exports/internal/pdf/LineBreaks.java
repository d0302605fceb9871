// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.pdf;

/** Where a line of Chinese may end: GB/T 15834-2011, 5.1, and no break within a number or a word of letters. */
final class LineBreaks {

    /** A zero-width space, at which FOP breaks lines, and which leaves no trace in the file. */
    static final char MAY_BREAK = '\u200B';

    private static final String NEVER_FIRST = "。，、；：？！”’）》〉】〗」』〕］｝…—～·％‰℃°・,.;:?!)]}%'\"";
    private static final String NEVER_LAST = "“‘（《〈【〖「『〔［｛([{￥$#";

    private LineBreaks() {
    }

    /** Whether the second of two neighbours may begin a line. */
    static boolean between(int before, int after) {
        if (before == ' ' || after == ' ' || NEVER_FIRST.indexOf(after) >= 0 || NEVER_LAST.indexOf(before) >= 0) {
            return false;
        }
        return !(word(before) && word(after));
    }

    private static boolean word(int c) {
        return c < 0x2E80 && c != '”' && c != '’' && c != '“' && c != '‘' && c != '…' && c != '—';
    }

    /** FOP's rules are old: they never break beside a quotation mark. */
    static boolean unknownToFop(int before, int after) {
        return quote(before) || quote(after);
    }

    private static boolean quote(int c) {
        return c == '“' || c == '”' || c == '‘' || c == '’';
    }
}
