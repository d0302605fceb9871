// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.lines;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import phrasebook.model.query.NumberStyle;

/**
 * Breaks lines that hold the start of another paragraph: a ban marked with ※, an article after a heading on the same
 * line, or the next number of a list behind words that something put before it.
 */
public final class InnerStarts {

    private static final String SIGNS = "，。；：？！“”、（）";
    /** Words before a number are no more than this, or they are a sentence that speaks of a number. */
    private static final int LONGEST_INTRUDER = 14;

    private final Map<NumberStyle, Integer> last = new EnumMap<>(NumberStyle.class);

    /** The paragraphs of the lines, without blanks around them. */
    public static List<Piece> split(List<Line> lines) {
        InnerStarts starts = new InnerStarts();
        List<Piece> pieces = new ArrayList<>();
        for (Line line : lines) {
            starts.split(line.all(), pieces);
        }
        return pieces;
    }

    private void split(Piece line, List<Piece> pieces) {
        String key = line.key();
        int start = 0;
        int cut = intruder(line);
        cut = cut > 0 ? cut : next(key, start);
        while (cut > start) {
            pieces.add(line.sub(start, cut).strip());
            start = cut;
            cut = next(key, start);
        }
        pieces.add(line.from(start));
    }

    /** Where the next number of a list stands behind a few words, or 0. */
    private int intruder(Piece line) {
        String key = line.to(Math.min(line.length(), LONGEST_INTRUDER + 8)).key();
        if (LineStart.of(key) != LineStart.NONE) {
            return 0;
        }
        for (int i = 1; i < key.length() && i <= LONGEST_INTRUDER; i++) {
            if (Character.isLetter(key.charAt(i - 1)) && isExpected(LineStart.number(key, i))) {
                return i;
            }
            if (SIGNS.indexOf(key.charAt(i)) >= 0) {
                return 0;
            }
        }
        return 0;
    }

    private boolean isExpected(Optional<NumberStyle.Match> number) {
        if (number.isEmpty()) {
            return false;
        }
        NumberStyle style = number.get().style();
        int value = number.get().value();
        return switch (style) {
            case ARABIC_DOT, ARABIC_COMMA -> value == last.getOrDefault(style, -1) + 1;
            case CHINESE_BRACKETED -> value == last.getOrDefault(style, 0) + 1;
            default -> false;
        };
    }

    /** Where the next paragraph begins after one that starts at an index, or 0. Remembers the number of that one. */
    private int next(String key, int start) {
        LineStart.number(key, start).ifPresent(n -> last.put(n.style(), n.value()));
        int depth = 0;
        for (int i = start + 1; i < key.length(); i++) {
            char c = key.charAt(i);
            depth += c == '“' ? 1 : c == '”' && depth > 0 ? -1 : 0;
            boolean article = c == '第' && key.charAt(i - 1) == ' ' && isStatute(LineStart.number(key, i));
            if (depth == 0 && (c == '※' || article)) {
                return i;
            }
        }
        return 0;
    }

    private static boolean isStatute(Optional<NumberStyle.Match> number) {
        return number.isPresent() && number.get().style().compareTo(NumberStyle.ARTICLE) <= 0;
    }
}
