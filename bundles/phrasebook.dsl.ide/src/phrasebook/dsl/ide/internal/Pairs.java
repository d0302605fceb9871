// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

import phrasebook.dsl.ide.Pairing.Typed;
import phrasebook.dsl.ide.TextChange;

/** What is typed where signs come in pairs. */
public final class Pairs {

    private static final String OPENING = "（({[【「『‘";
    private static final String CLOSING = "）)}]】」』’";

    private Pairs() {
    }

    /** What a sign typed at the offset becomes; empty where it is put in as it is. */
    public static Optional<Typed> typed(String text, int offset, String typed) {
        if (typed.length() != 1 || offset < 0 || offset > text.length()) {
            return Optional.empty();
        }
        int start = Lines.start(text, offset);
        String before = text.substring(start, offset);
        String after = text.substring(offset, Lines.end(text, offset));
        char sign = typed.charAt(0);
        if (before.strip().startsWith("#") || before.strip().startsWith("＃")) {
            return Optional.empty();
        }
        if ("\"＂“”".indexOf(sign) >= 0) {
            return quote(before, after, offset, sign);
        }
        if (after.startsWith(typed) && CLOSING.indexOf(sign) >= 0) {
            return step(offset);
        }
        int pair = OPENING.indexOf(sign);
        return pair < 0 || isBeforeWord(after) ? Optional.empty() : put(offset, typed + CLOSING.charAt(pair));
    }

    /** Whether a quote is open at the offset. */
    public static boolean isQuoted(String text, int offset) {
        return open(text.substring(Lines.start(text, offset), offset)) != 0;
    }

    private static Optional<Typed> quote(String before, String after, int offset, char sign) {
        char open = open(before);
        char closer = open == '“' ? '”' : '’';
        boolean straight = sign == '"' || sign == '＂';
        if (open != 0 && sign != '“' && !after.isEmpty() && after.charAt(0) == closer) {
            return step(offset);
        }
        if (sign == '”' || open == '‘' && !straight) {
            return Optional.empty();
        }
        if (open != 0 && straight && after.indexOf(closer) < 0) {
            return Optional.of(new Typed(new TextChange(offset, 0, String.valueOf(closer)), offset + 1));
        }
        if (isBeforeWord(after)) {
            String one = open == 0 ? "“" : "‘";
            return Optional.of(new Typed(new TextChange(offset, 0, one), offset + 1));
        }
        return put(offset, open == 0 ? "“”" : open == '“' ? "‘’" : "“”");
    }

    /** The quote that is open at the end of a text, or NUL. */
    private static char open(String before) {
        Deque<Character> open = new ArrayDeque<>();
        for (char c : before.toCharArray()) {
            if (c == '“' || c == '‘') {
                open.push(c);
            } else if (c == '”' || c == '’') {
                open.poll();
            }
        }
        return open.isEmpty() ? 0 : open.element();
    }

    /** Before a word only the first of a pair is wanted: the word is to stand in it. */
    private static boolean isBeforeWord(String after) {
        return !after.isEmpty() && Character.isLetterOrDigit(after.codePointAt(0));
    }

    private static Optional<Typed> put(int offset, String pair) {
        return Optional.of(new Typed(new TextChange(offset, 0, pair), offset + 1));
    }

    private static Optional<Typed> step(int offset) {
        return Optional.of(new Typed(new TextChange(offset, 0, ""), offset + 1));
    }
}
