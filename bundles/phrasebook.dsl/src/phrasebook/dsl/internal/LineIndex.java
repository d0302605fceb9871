// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.internal;

import java.util.Arrays;

/** The lines of a text by offset. CR, LF and CRLF each end a line. */
final class LineIndex {

    private final String text;
    private int[] starts = new int[64];
    private int count = 1;

    LineIndex(String text) {
        this.text = text;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && !text.startsWith("\n", i + 1)) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
    }

    /** The line, counted from 0, that holds the offset. */
    int lineAt(int offset) {
        int found = Arrays.binarySearch(starts, 0, count, offset);
        return found >= 0 ? found : -found - 2;
    }

    int startOf(int line) {
        return starts[line];
    }

    /** The offset at which the line that holds the offset ends, its line break left out. */
    int endOfLine(int offset) {
        int i = offset;
        while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
            i++;
        }
        return i;
    }
}
