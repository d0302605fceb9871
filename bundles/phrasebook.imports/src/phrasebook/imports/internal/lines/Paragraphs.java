// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import phrasebook.imports.internal.lexicon.Lexicon;
import phrasebook.imports.internal.lexicon.RoleNames;
import phrasebook.imports.internal.lexicon.Words;
import phrasebook.model.query.NumberStyle;

/** Joins lines that a page broke: after a number, after a comma, inside a quotation or inside a word. */
public final class Paragraphs {

    private static final String ENDS = "。！？；：”）…》】.~";
    private static final String SIGNS = "，。；：、";
    private static final Words FIELDS = Lexicon.startingWith("meta.");
    /** No paragraph is broken more often than this. */
    private static final int MOST = 60;

    private Paragraphs() {
    }

    /**
     * The lines, those that were broken joined.
     *
     * @param whole those that the document's markup says to be headings, which are never a part of a line
     */
    public static List<Line> join(List<Line> lines, Set<Line> whole) {
        List<Line> joined = new ArrayList<>();
        List<Piece> open = new ArrayList<>();
        for (Line line : lines) {
            boolean apart = whole.contains(line) || !open.isEmpty() && whole.contains(open.get(0).line());
            if (!open.isEmpty() && (apart || !goesOn(open, line))) {
                joined.add(close(open));
            }
            open.add(line.all());
        }
        if (!open.isEmpty()) {
            joined.add(close(open));
        }
        return joined;
    }

    private static Line close(List<Piece> open) {
        Line line = open.size() == 1 ? open.get(0).line() : Line.joined(open);
        open.clear();
        return line;
    }

    private static boolean goesOn(List<Piece> open, Line next) {
        String first = open.get(0).key();
        String last = open.get(open.size() - 1).key();
        if (open.size() >= MOST || isRow(open.get(0).line()) || isRow(next) || first.startsWith("#")) {
            return false;
        }
        String following = next.all().key();
        if (LineStart.of(following) != LineStart.NONE || FIELDS.isBegin(first) || FIELDS.isBegin(following)
                || isTurn(following)) {
            return false;
        }
        return NumberStyle.of(first).isPresent() && open.size() == 1 || isOpen(open) || isBroken(first, last);
    }

    /** Whether the line begins with who speaks. */
    private static boolean isTurn(String key) {
        return RoleNames.at(key, 0, key.length()).filter(n -> key.startsWith("：", n.length())).isPresent();
    }

    private static boolean isRow(Line line) {
        return line.all().text().indexOf('\t') >= 0;
    }

    /** Whether the sentence does not end with the line. A short line without any sign is a heading. */
    private static boolean isBroken(String first, String last) {
        char end = last.charAt(last.length() - 1);
        if (end == '，' || end == '、') {
            return true;
        }
        return ENDS.indexOf(end) < 0 && body(first).chars().anyMatch(c -> SIGNS.indexOf(c) >= 0);
    }

    private static String body(String key) {
        return key.substring(LineStart.number(key, 0).map(NumberStyle.Match::length).orElse(0));
    }

    private static boolean isOpen(List<Piece> open) {
        int depth = 0;
        for (Piece piece : open) {
            for (int i = 0; i < piece.length(); i++) {
                depth += piece.at(i) == '“' ? 1 : piece.at(i) == '”' && depth > 0 ? -1 : 0;
            }
        }
        return depth > 0;
    }
}
