// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.internal;

import phrasebook.dsl.lexing.Context;
import phrasebook.dsl.lexing.NormTokenizer;

/**
 * A place in a text and the line that it is in.
 *
 * @param indent the blanks before the line's content
 * @param before the line's content up to the place
 * @param after what follows on the line
 * @param context what may stand on the line
 */
record Place(String text, int offset, int lineStart, String indent, String before, String after, Context context) {

    /** The place at an offset, or at the end nearest to it. */
    static Place at(String text, int wanted) {
        int offset = Math.max(0, Math.min(wanted, text.length()));
        int start = Lines.start(text, offset);
        int content = Lines.content(text, start, offset);
        Context context = NormTokenizer.contextAt(text, start, NormTokenizer.indentOf(text, start, content));
        return new Place(text, offset, start, text.substring(start, content), text.substring(content, offset),
                text.substring(offset, Lines.end(text, offset)), context);
    }

    boolean isComment() {
        return before.startsWith("#") || before.startsWith("＃");
    }

    /** The offset of an index in {@link #before}. */
    int offsetOf(int index) {
        return offset - before.length() + index;
    }
}
