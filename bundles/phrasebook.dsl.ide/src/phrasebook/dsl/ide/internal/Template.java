// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.internal;

import java.util.ArrayList;
import java.util.List;

import phrasebook.dsl.ide.Region;

/**
 * A text with places to be filled in.
 *
 * @param stops where they are, from the start of the text
 */
record Template(String text, List<Region> stops) {

    /**
     * Reads a pattern: {@code ‹…›} is a place to be filled in, a line break goes to the depth of the first line, and a
     * tab at a line's start one deeper.
     */
    static Template of(String pattern, String indent, String separator) {
        StringBuilder text = new StringBuilder();
        List<Region> stops = new ArrayList<>();
        int open = 0;
        for (char c : pattern.toCharArray()) {
            switch (c) {
                case '\n' -> text.append(separator).append(indent);
                case '\t' -> text.append("   ");
                case '‹' -> open = text.length();
                case '›' -> stops.add(new Region(open, text.length() - open));
                default -> text.append(c);
            }
        }
        return new Template(text.toString(), stops);
    }

    /** Where the caret goes: to the first stop, else to the end. */
    int caret() {
        return stops.isEmpty() ? text.length() : stops.get(0).offset();
    }

    /** What stands after the last stop; the closing sign at the end where there is none. */
    String closing() {
        if (!stops.isEmpty()) {
            return text.substring(stops.get(stops.size() - 1).end());
        }
        boolean closes = !text.isEmpty() && "}]”".indexOf(text.charAt(text.length() - 1)) >= 0;
        return closes ? text.substring(text.length() - 1) : "";
    }
}
