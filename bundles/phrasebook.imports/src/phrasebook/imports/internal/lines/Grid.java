// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.lines;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Element;

import phrasebook.imports.internal.lexicon.Lexicon;
import phrasebook.imports.internal.lexicon.Words;

/** Tells the tables of a web page that hold data from those that only lay out the page. */
final class Grid {

    private static final Words COLUMNS = Lexicon.startingWith("column.");
    private static final String CELLS = "> td, > th";
    private static final String BLOCKS = "p, div, h1, h2, h3, h4, h5, h6, ul, ol, table, section, article";
    /** A span beyond this is a mistake of the page. */
    private static final int MOST_ROWS = 200;

    private Grid() {
    }

    /** Whether the row is part of the page's layout: what its cells hold is text like any other. */
    static boolean isLayout(Element row) {
        List<Element> cells = row.select(CELLS);
        if (cells.size() < 2 || !row.select("table").isEmpty()) {
            return true;
        }
        Element table = row.closest("table");
        return (table == null || !hasHead(table)) && cells.stream().anyMatch(Grid::isFlow);
    }

    private static boolean hasHead(Element table) {
        return table.select("tr").stream()
                .anyMatch(r -> r.select(CELLS).stream().filter(c -> COLUMNS.has(c.text().strip())).count() > 1);
    }

    private static boolean isFlow(Element cell) {
        return cell.select(BLOCKS).size() > 1 || cell.select("br").size() > 1;
    }

    /** Gives each row of a table a cell for each column: spanned rows repeat a cell, spanned columns stay empty. */
    static void expand(Element table) {
        Map<Integer, Element> spanning = new HashMap<>();
        Map<Integer, Integer> left = new HashMap<>();
        for (Element row : table.select("tr")) {
            if (row.closest("table") != table) {
                continue;
            }
            List<Element> cells = new ArrayList<>();
            for (Element cell : row.select(CELLS)) {
                repeat(spanning, left, cells);
                cells.add(cell);
                remember(cell, cells.size() - 1, spanning, left);
                for (int i = span(cell, "colspan"); i > 1; i--) {
                    cells.add(new Element("td"));
                }
            }
            repeat(spanning, left, cells);
            cells.forEach(row::appendChild);
        }
    }

    private static void remember(Element cell, int column, Map<Integer, Element> spanning, Map<Integer, Integer> left) {
        int rows = span(cell, "rowspan");
        if (rows > 1) {
            spanning.put(column, cell);
            left.put(column, rows - 1);
        }
    }

    private static void repeat(Map<Integer, Element> spanning, Map<Integer, Integer> left, List<Element> cells) {
        Element cell = spanning.get(cells.size());
        while (cell != null) {
            int column = cells.size();
            int rows = left.getOrDefault(column, 0);
            if (rows == 1) {
                spanning.remove(column);
            }
            left.put(column, rows - 1);
            cells.add(cell.clone());
            cell = spanning.get(cells.size());
        }
    }

    private static int span(Element cell, String name) {
        String value = cell.attr(name).strip();
        return value.matches("[0-9]{1,3}") ? Math.min(Integer.parseInt(value), MOST_ROWS) : 1;
    }
}
