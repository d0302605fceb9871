// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

import phrasebook.imports.ImportException;
import phrasebook.imports.internal.lexicon.Fold;
import phrasebook.imports.internal.lines.Row.Kind;

/**
 * Reads a Markdown document (CommonMark, with GitHub's tables): a line for each paragraph, heading and row, the numbers
 * of ordered lists before their items, and the rows by which a document that was exported is read back.
 */
final class MarkdownPage {

    /** A line that opens more lists and quotations inside each other than anybody means. */
    private static final Pattern TOO_DEEP = Pattern.compile("^(?:[ \\t]*(?:>|[-+*]|[0-9]{1,9}[.)])){60}",
            Pattern.MULTILINE);
    private static final int DEEPEST_INDENT = 400;

    private final StringBuilder text = new StringBuilder();
    private final List<Line> lines = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private int depth;
    private boolean fields = true;
    private String mark = "";

    private MarkdownPage() {
    }

    /** Reads the document; one with blocks deeper inside each other than anybody means is read as plain text. */
    static Page read(String content) throws ImportException {
        if (TOO_DEEP.matcher(content).find() || content.contains(" ".repeat(DEEPEST_INDENT))) {
            return PlainPage.read(content);
        }
        MarkdownPage page = new MarkdownPage();
        page.blocks(Parser.builder().extensions(List.of(TablesExtension.create()))
                .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                .build().parse(content));
        return new Page(page.text.toString(), page.lines, List.of(), page.rows);
    }

    private void blocks(Node parent) {
        for (Node block = parent.getFirstChild(); block != null; block = block.getNext()) {
            block(block);
        }
    }

    private void block(Node block) {
        if (block instanceof Heading heading) {
            heading(heading);
        } else if (block instanceof Paragraph paragraph) {
            paragraph(paragraph);
        } else if (block instanceof OrderedList list) {
            ordered(list);
        } else if (block instanceof FencedCodeBlock code) {
            verbatim(code, code.getLiteral());
        } else if (block instanceof IndentedCodeBlock code) {
            verbatim(code, code.getLiteral());
        } else if (block instanceof HtmlBlock html) {
            verbatim(html, html.getLiteral());
        } else if (block instanceof TableRow row) {
            row(row);
        } else {
            depth += block instanceof BulletList ? 1 : 0;
            blocks(block);
            depth -= block instanceof BulletList ? 1 : 0;
        }
    }

    private void heading(Heading heading) {
        boolean title = rows.isEmpty() && heading.getLevel() == 1;
        add(heading, title ? Kind.TITLE : Kind.HEADING);
        fields = title || MarkdownText.of(heading).matches("附：角色和占位|修订记录");
    }

    private void paragraph(Paragraph paragraph) {
        boolean item = paragraph.getParent() instanceof ListItem;
        fields &= item;
        add(paragraph, !item && MarkdownText.isHead(paragraph) ? Kind.PHRASE : Kind.LINE);
    }

    private void ordered(OrderedList list) {
        Integer start = list.getMarkerStartNumber();
        int number = start == null ? 1 : start;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            mark = number++ + list.getMarkerDelimiter() + " ";
            blocks(item);
        }
        mark = "";
    }

    private void verbatim(Node block, String literal) {
        literal.lines().forEach(line -> add(block, line, Kind.LINE, ""));
    }

    private void row(TableRow row) {
        List<String> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell instanceof TableCell; cell = cell.getNext()) {
            cells.add(MarkdownText.of(cell));
        }
        add(row, String.join("\t", cells), Kind.LINE, "");
    }

    private void add(Node node, Kind kind) {
        String before = mark;
        mark = "";
        add(node, before + MarkdownText.of(node), kind, MarkdownText.id(node));
    }

    private void add(Node node, String words, Kind kind, String id) {
        int number = node.getSourceSpans().isEmpty() ? lines.size() + 1
                : node.getSourceSpans().get(0).getLineIndex() + 1;
        Line line = Line.of(words, number, text.length());
        text.append(words).append('\n');
        if (!Fold.isBlank(words)) {
            lines.add(line);
        }
        if (!Fold.isBlank(words) || kind == Kind.PHRASE) {
            rows.add(new Row(kind == Kind.LINE && !fields ? depth : 0, kind, line.all(), id));
        }
    }
}
