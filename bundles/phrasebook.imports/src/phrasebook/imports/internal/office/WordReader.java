// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.office;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;

import javax.xml.stream.XMLStreamReader;

import phrasebook.imports.ImportReport.Why;
import phrasebook.imports.internal.lines.Row;

/** Reads the text of a Word document as it shows: with list numbers, without what a tracked change took away. */
final class WordReader implements XmlPart.Handler {

    /** What does not show, or shows elsewhere in the document too. */
    private static final Set<String> UNSEEN =
            Set.of("Fallback", "del", "moveFrom", "pPrChange", "rPrChange", "instrText");
    private static final List<String> REVISIONS = List.of("版本号", "修订人", "日期", "说明");

    /** What is tracked. */
    private static final Set<String> TRACKED = Set.of("ins", "del", "moveFrom", "moveTo");

    /** Where in the document what is read stands. */
    enum Place {
        TEXT,
        /** At the foot of a page or at the end, for a sign in the text. */
        NOTE,
        /** Beside the text, by those who read it. */
        COMMENT,
        /** At the edges of the pages, as headers are. */
        EDGE
    }

    private final Styles styles;
    private final Lists lists;
    private final Place place;
    private final OfficeLines lines;
    private final StringBuilder visible = new StringBuilder();
    private final Deque<Paragraph> open = new ArrayDeque<>();
    private WordTable table = new WordTable();
    private int tables;
    private int unseen;
    private boolean inRun;
    private boolean inText;

    WordReader(Styles styles, Lists lists, OfficeLines lines, Place place) {
        this.styles = styles;
        this.lists = lists;
        this.lines = lines;
        this.place = place;
    }

    /** All that was read, as a reader sees it, without what sets lines and cells apart. */
    String visible() {
        return visible.toString();
    }

    @Override
    public void start(String name, XMLStreamReader at) {
        if (TRACKED.contains(name) && !open.isEmpty()) {
            open.element().tracked = true;
        }
        if (unseen > 0 || UNSEEN.contains(name)) {
            unseen++;
        } else if (name.equals("p")) {
            open.push(new Paragraph());
        } else if (name.equals("r")) {
            inRun = true;
        } else if (!table(name, at) && !open.isEmpty()) {
            inText = name.equals("t");
            run(name, at);
            properties(name, at, open.peek());
        }
    }

    private boolean table(String name, XMLStreamReader at) {
        if (name.equals("tbl")) {
            tables++;
            table = tables == 1 ? new WordTable() : table;
            return true;
        }
        if (tables != 1) {
            return false;
        }
        switch (name) {
            case "tr" -> table.row();
            case "tc" -> table.cell();
            case "gridSpan" -> table.span(XmlPart.number(at, "val", 1));
            case "vMerge" -> {
                if (!XmlPart.attribute(at, "val").equals("restart")) {
                    table.goesOn();
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void run(String name, XMLStreamReader at) {
        if (inRun) {
            switch (name) {
                case "tab" -> open.element().text.append(' ');
                case "br", "cr" -> open.element().text.append(XmlPart.attribute(at, "type").isEmpty() ? "\n" : "");
                case "noBreakHyphen" -> open.element().text.append('-');
                case "sym" -> {
                    String code = XmlPart.attribute(at, "char");
                    open.element().text.append(code.matches("[0-9A-Fa-f]{4}") ? (char) Integer.parseInt(code, 16)
                            : ' ');
                }
                default -> {
                    // Pictures and looks.
                }
            }
        }
    }

    private static void properties(String name, XMLStreamReader at, Paragraph paragraph) {
        switch (name) {
            case "pStyle" -> paragraph.style = XmlPart.attribute(at, "val");
            case "numId" -> paragraph.list = XmlPart.number(at, "val", -1);
            case "ilvl" -> paragraph.level = XmlPart.number(at, "val", -1);
            case "ind" -> paragraph.left = XmlPart.number(at, "left", XmlPart.number(at, "start", -1));
            case "bookmarkStart" -> {
                String bookmark = XmlPart.attribute(at, "name");
                if (paragraph.bookmark.isEmpty() && bookmark.matches("[A-Za-z][A-Za-z0-9_]*")) {
                    paragraph.bookmark = bookmark;
                }
            }
            default -> {
                // Looks alone.
            }
        }
    }

    @Override
    public void text(String text) {
        if (inText && unseen == 0 && !open.isEmpty()) {
            open.element().text.append(text);
        }
    }

    @Override
    public void end(String name) {
        inText = false;
        if (unseen > 0) {
            unseen--;
            return;
        }
        switch (name) {
            case "r" -> inRun = false;
            case "p" -> paragraph(open.pop());
            case "tc" -> {
                if (tables == 1) {
                    table.endCell();
                }
            }
            case "tr" -> {
                if (tables == 1) {
                    row(table.endRow());
                }
            }
            case "tbl" -> tables--;
            default -> {
                // Nothing ends with it.
            }
        }
    }

    private void paragraph(Paragraph paragraph) {
        String words = paragraph.words(styles, lists);
        if (paragraph.isContents(styles)) {
            lines.next();
            lines.addFurniture(words);
            return;
        }
        if (place == Place.COMMENT) {
            lines.remark(words, Why.COMMENT);
            return;
        }
        visible.append(words);
        if (place == Place.NOTE || paragraph.tracked) {
            lines.remark(words, place == Place.NOTE ? Why.FOOTNOTE : Why.TRACKED);
        }
        if (tables > 0) {
            table.paragraph(words);
            return;
        }
        lines.next();
        if (place == Place.EDGE) {
            lines.addFurniture(words);
            return;
        }
        Row.Kind kind = paragraph.kind(styles);
        for (String line : kind == Row.Kind.LINE ? words.split("\n", -1) : new String[] { words.replace('\n', ' ') }) {
            lines.add(line.replace('\t', ' '), paragraph.indent(styles), kind, paragraph.bookmark);
        }
    }

    /** A row of one cell is a frame around text; the revisions are read back as they are printed. */
    private void row(List<String> cells) {
        lines.next();
        boolean styled = styles.has("规范用语");
        if (place == Place.EDGE || styled && cells.equals(REVISIONS)) {
            lines.addFurniture(String.join("\t", cells));
        } else if (cells.size() == 1) {
            cells.get(0).lines().flatMap(cell -> List.of(cell.split("\u000B")).stream())
                    .forEach(line -> lines.add(line, 0, Row.Kind.LINE, ""));
        } else if (styled && cells.size() == REVISIONS.size()) {
            lines.add(String.join("｜", cells).replaceFirst("｜+$", ""), 0, Row.Kind.LINE, "");
        } else {
            lines.addRow(cells);
        }
    }
}
