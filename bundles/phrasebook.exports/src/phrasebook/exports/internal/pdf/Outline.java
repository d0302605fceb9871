// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

import phrasebook.exports.document.PrintedLine;
import phrasebook.exports.document.PrintedLine.Kind;

/** The tree of bookmarks: divisions, and in each its entries. */
final class Outline {

    private static final int ENTRY_LEVEL = 100;
    private static final int LONGEST = 60;

    private record Open(int level, List<Map<String, Object>> children) {
    }

    private final List<Map<String, Object>> roots = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();

    /** @param id of the line in the document */
    void add(PrintedLine line, String id) {
        int level = switch (line.kind()) {
            case HEADING -> line.level();
            case DECLARATIONS, REVISIONS -> 1;
            default -> ENTRY_LEVEL;
        };
        while (!open.isEmpty() && open.getLast().level() >= level) {
            open.removeLast();
        }
        List<Map<String, Object>> children = new ArrayList<>();
        List<Map<String, Object>> around = open.isEmpty() ? roots : open.getLast().children();
        around.add(Map.of("id", id, "title", title(line), "children", children));
        open.addLast(new Open(level, children));
    }

    private static String title(PrintedLine line) {
        String text = Printable.of(line.text()).strip();
        String title = line.kind() == Kind.PHRASE && text.endsWith("：") ? text.substring(0, text.length() - 1) : text;
        return title.codePointCount(0, title.length()) <= LONGEST ? title
                : title.substring(0, title.offsetByCodePoints(0, LONGEST)) + "…";
    }

    List<Map<String, Object>> roots() {
        return roots;
    }
}
