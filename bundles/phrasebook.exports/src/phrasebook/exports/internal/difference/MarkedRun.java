// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A stretch of a cell's text, all of one mark.
 *
 * @param text without characters that no document may hold; it may hold line feeds and tabs
 */
public record MarkedRun(Mark mark, String text) {

    private static final int BLANKS_A_LEVEL = 3;

    /** What the text is. */
    public enum Mark {
        /** Words of both norms, or words about them. */
        PLAIN,
        /** The entry's number. */
        NUMBER,
        /** What the class of the change is called, in brackets. */
        LABEL,
        /** Says that there is no entry on this side. */
        NONE,
        /** Words of the old norm alone. */
        DELETED,
        /** Words of the new norm alone. */
        INSERTED
    }

    public MarkedRun {
        text = clean(text);
    }

    /** How many levels a line is set in: three blanks a level, as {@link phrasebook.diff.Side#text} has them. */
    public static int level(List<MarkedRun> line) {
        String text = line.stream().map(MarkedRun::text).collect(Collectors.joining());
        return (text.length() - text.stripLeading().length()) / BLANKS_A_LEVEL;
    }

    /** The line without the blanks that set it in. */
    public static List<MarkedRun> setOff(List<MarkedRun> line) {
        int first = 0;
        while (first < line.size() && line.get(first).text.isBlank()) {
            first++;
        }
        List<MarkedRun> rest = new ArrayList<>(line.subList(first, line.size()));
        if (!rest.isEmpty()) {
            rest.set(0, new MarkedRun(rest.get(0).mark, rest.get(0).text.stripLeading()));
        }
        return rest;
    }

    /** The runs cut at their line feeds, which are left out; at least one line. */
    public static List<List<MarkedRun>> lines(List<MarkedRun> runs) {
        List<List<MarkedRun>> lines = new ArrayList<>(List.of(new ArrayList<>()));
        for (MarkedRun run : runs) {
            String[] parts = run.text.split("\n", -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) {
                    lines.add(new ArrayList<>());
                }
                if (!parts[i].isEmpty()) {
                    lines.get(lines.size() - 1).add(new MarkedRun(run.mark, parts[i]));
                }
            }
        }
        return lines;
    }

    /** A norm that is compared may hold what no document can: it becomes U+FFFD, and can be seen. */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            boolean control = c < ' ' && c != '\n' && c != '\t';
            boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
            clean.appendCodePoint(control || half || c == 0xFFFE || c == 0xFFFF ? 0xFFFD : c);
        });
        return clean.toString();
    }
}
