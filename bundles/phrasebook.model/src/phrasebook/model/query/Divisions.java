// SPDX-License-Identifier: EPL-2.0
package phrasebook.model.query;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.model.Element;
import phrasebook.model.Heading;
import phrasebook.model.Norm;

/**
 * The tree of divisions, read from the flat list of headings. A heading opens a division inside the one before it
 * unless its numbering style is already open, in which case it closes down to that one. Decimal numbers nest by their
 * dots, also where a level between is left out.
 */
public final class Divisions {

    private Divisions() {
    }

    /**
     * A division with the headings below it and the entries that stand directly in it, in document order.
     *
     * @param heading absent for the root alone, which holds what stands before the first heading
     * @param id the heading's own id, else {@code §} and its place, such as {@code §1.2}
     */
    public record Division(Optional<Heading> heading, String id, List<Division> divisions, List<Element> elements) {
    }

    /** Whether the id is one that {@link #of} made from a place, rather than one that somebody wrote. */
    public static boolean isDerived(@Nullable String id) {
        return id != null && id.startsWith("§");
    }

    /** The root division of the norm. */
    public static Division of(Norm norm) {
        Division root = new Division(Optional.empty(), "", new ArrayList<>(), new ArrayList<>());
        Deque<Open> open = new ArrayDeque<>();
        open.push(new Open(new Level(Optional.empty(), 0), "§", root));
        for (Element element : norm.getElements()) {
            if (element instanceof Heading heading) {
                open(heading, open);
            } else {
                open.element().division().elements().add(element);
            }
        }
        return root;
    }

    private record Open(Level level, String place, Division division) {
    }

    /** How deep a heading stands: by its style, and within decimal numbers by how many parts the number has. */
    private record Level(Optional<NumberStyle> style, int parts) {

        static Level of(Heading heading) {
            String number = heading.getNumber() == null ? "" : heading.getNumber();
            Optional<NumberStyle> style = NumberStyle.at(number).map(NumberStyle.Match::style);
            return new Level(style, style.equals(Optional.of(NumberStyle.DECIMAL)) ? number.split("[.．]").length : 1);
        }

        /** Whether a heading of the other level ends what this level opened. */
        boolean isClosedBy(Level other) {
            return style.equals(other.style) && parts >= other.parts;
        }
    }

    private static void open(Heading heading, Deque<Open> open) {
        Level level = Level.of(heading);
        // The root has no parts: nothing closes it.
        while (open.stream().anyMatch(o -> o.level().isClosedBy(level))) {
            open.pop();
        }
        Open parent = open.element();
        int index = parent.division().divisions().size() + 1;
        String place = parent.place() + (parent.place().length() > 1 ? "." : "") + index;
        String id = heading.getId() == null || heading.getId().isEmpty() ? place : heading.getId();
        Division division = new Division(Optional.of(heading), id, new ArrayList<>(), new ArrayList<>());
        parent.division().divisions().add(division);
        open.push(new Open(level, place, division));
    }
}
