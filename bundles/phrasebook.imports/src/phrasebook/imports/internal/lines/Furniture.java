// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import phrasebook.imports.internal.lexicon.Lexicon;
import phrasebook.imports.internal.lexicon.Words;

/** Tells the lines of the document from the furniture of the page that held it: menus, counters, links. */
public final class Furniture {

    private static final Words START = Lexicon.words("furniture.start");
    private static final Words INSIDE = Lexicon.words("furniture.inside");
    private static final Words MENU = Lexicon.words("furniture.menu");
    private static final Words END = Lexicon.words("furniture.end");
    private static final String SENTENCE = "，。；：？！“”、";
    /** A line as long as this is text, whatever it begins with. */
    private static final int LONG = 120;
    private static final int SHORT = 24;

    private Furniture() {
    }

    /** The lines that belong to the document, and those that belong to the page. */
    public record Sorted(List<Line> document, List<Line> furniture) {
    }

    public static Sorted sort(Page page) {
        Sorted sorted = new Sorted(new ArrayList<>(), new ArrayList<>());
        Set<Line> marked = Set.copyOf(page.furniture());
        boolean ended = false;
        for (Line line : page.lines()) {
            String key = line.all().key();
            boolean furniture = marked.contains(line) || isFurniture(key) || ended && isShort(key);
            (furniture ? sorted.furniture() : sorted.document()).add(line);
            ended |= furniture && END.isBegin(key);
        }
        return sorted;
    }

    private static boolean isFurniture(String key) {
        return key.length() <= LONG && (START.isBegin(key) || INSIDE.isIn(key) || isMenu(key));
    }

    private static boolean isMenu(String key) {
        return MENU.isBegin(key) && key.split(" +").length >= 3;
    }

    private static boolean isShort(String key) {
        return key.length() <= SHORT && key.chars().noneMatch(c -> SENTENCE.indexOf(c) >= 0);
    }
}
