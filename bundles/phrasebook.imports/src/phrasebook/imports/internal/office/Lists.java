// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.office;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamReader;

import org.eclipse.jdt.annotation.Nullable;

/** Counts the lists of a Word document as Word does, so that numbers that nobody typed are read too. */
final class Lists implements XmlPart.Elements {

    private static final int LEVELS = 9;
    private static final Pattern FIGURES = Pattern.compile("%([1-9])");

    /** How the numbers of a level look. */
    private static final class Level {

        private int start = 1;
        private String format = "decimal";
        private String text = "";
        private String suffix = "tab";
    }

    /** A definition, and how far it has counted; 0 below a level that has not begun. */
    private static final class Definition {

        private final Map<Integer, Level> levels = new HashMap<>();
        private final int[] counted = new int[LEVELS];
        private final boolean[] begun = new boolean[LEVELS];
    }

    private final Map<Integer, Definition> definitions = new HashMap<>();
    private final Map<Integer, Integer> lists = new HashMap<>();
    private final Map<Integer, Map<Integer, Integer>> starts = new HashMap<>();
    private final Set<Integer> used = new HashSet<>();
    private Definition definition = new Definition();
    private Level level = new Level();
    private int list;
    private int overridden;

    @Override
    public void start(String name, XMLStreamReader at) {
        String value = XmlPart.attribute(at, "val");
        switch (name) {
            case "abstractNum" -> {
                definition = new Definition();
                definitions.put(XmlPart.number(at, "abstractNumId", -1), definition);
            }
            case "lvl" -> {
                level = new Level();
                definition.levels.put(XmlPart.number(at, "ilvl", 0), level);
            }
            case "start" -> level.start = XmlPart.number(at, "val", 1);
            case "numFmt" -> level.format = value;
            case "lvlText" -> level.text = value;
            case "suff" -> level.suffix = value;
            case "num" -> {
                list = XmlPart.number(at, "numId", -1);
                definition = new Definition();
            }
            case "abstractNumId" -> lists.put(list, XmlPart.number(at, "val", -1));
            case "lvlOverride" -> overridden = XmlPart.number(at, "ilvl", 0);
            case "startOverride" -> starts.computeIfAbsent(list, l -> new HashMap<>())
                    .put(overridden, XmlPart.number(at, "val", 1));
            default -> {
                // Looks alone.
            }
        }
    }

    /** The next number of the list, with what sets it off; empty for a list without numbers. */
    String next(int listId, int at) {
        @Nullable Definition counting = definitions.get(lists.getOrDefault(listId, -1));
        if (counting == null || at < 0 || at >= LEVELS) {
            return "";
        }
        Level counted = counting.levels.getOrDefault(at, new Level());
        if (used.add(listId)) {
            starts.getOrDefault(listId, Map.of()).forEach((l, start) -> {
                if (l >= 0 && l < LEVELS) {
                    counting.begun[l] = true;
                    counting.counted[l] = start - 1;
                }
            });
        }
        counting.counted[at] = counting.begun[at] ? counting.counted[at] + 1 : counted.start;
        counting.begun[at] = true;
        for (int deeper = at + 1; deeper < LEVELS; deeper++) {
            counting.begun[deeper] = false;
        }
        if (counted.format.equals("bullet") || counted.format.equals("none")) {
            return "";
        }
        String label = FIGURES.matcher(counted.text).replaceAll(m -> Matcher.quoteReplacement(figure(counting, m)));
        boolean apart = counted.suffix.equals("space") || counted.suffix.equals("tab") && !label.matches("(?s).*[、）】]");
        return apart && !label.isEmpty() ? label + " " : label;
    }

    private static String figure(Definition counting, MatchResult place) {
        int at = Integer.parseInt(place.group(1)) - 1;
        Level shown = counting.levels.getOrDefault(at, new Level());
        return ListFigures.of(counting.begun[at] ? counting.counted[at] : shown.start, shown.format);
    }
}
