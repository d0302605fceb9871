// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.internal;

import java.util.regex.Pattern;

/** How far in a new line begins. */
public final class Indents {

    private static final String DEEPER = "   ";
    /** The first line of an entry has an id in brackets; below a condition stands what is done then. */
    private static final Pattern OPENS =
            Pattern.compile("(?:\\S[^\\[“]{0,30}\\[[A-Za-z]\\w*\\]|(?:若|待|情形|直到)(?=\\s)).*");

    private Indents() {
    }

    /** The blanks for a new line that is put in at the offset. */
    public static String after(String text, int offset) {
        String above = text.substring(Lines.start(text, offset), offset);
        String written = above.strip();
        if (written.isEmpty()) {
            return text.substring(offset, Lines.end(text, offset)).isBlank() ? "" : indent(above);
        }
        boolean opens = OPENS.matcher(written).matches() && !written.startsWith("转到");
        return indent(above) + (opens ? DEEPER : "");
    }

    private static String indent(String line) {
        return line.substring(0, Lines.content(line, 0, line.length()));
    }
}
