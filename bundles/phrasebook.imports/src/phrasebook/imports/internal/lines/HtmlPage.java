// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

import phrasebook.imports.internal.lexicon.Fold;

/** Reads the text that a web page shows: blocks and breaks end lines, tabs set the cells of a table row apart. */
final class HtmlPage implements NodeVisitor {

    private static final int HEAD = 2048;
    /** A tag as HTML writes it. */
    private static final Pattern TAG = Pattern.compile("<(/?)([a-z][a-z0-9]*)(?:\\s[^<>]*)?/?>");
    private static final Set<String> FURNITURE = Set.of("nav", "footer", "aside", "button", "select", "option");
    private static final Set<String> BREAKS = Set.of("br", "/p", "/div", "/li", "/td", "/tr", "/pre", "/form", "/span");
    private static final String LINE_TAGS = "br, p, li, dd, tr, pre, textarea, h1, h2, h3, h4, h5, h6, div + div";
    private static final Set<String> KEPT = Set.of("pre", "textarea", "listing", "xmp");
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Set<String> UNSEEN = Set.of("script", "style", "noscript", "template", "head", "title");

    private final StringBuilder text = new StringBuilder();
    private final List<Line> lines = new ArrayList<>();
    private final List<Line> furniture = new ArrayList<>();
    private int lineStart;
    private boolean lineBlank = true;
    private int sourceLine;
    private int furnitureDepth;
    private int unseenDepth;
    private int keptDepth;
    private int rowDepth;
    private int cellStart;
    private boolean cellBreak;

    static boolean isHtml(String content) {
        String head = content.substring(0, Math.min(content.length(), HEAD)).stripLeading().toLowerCase(Locale.ROOT);
        boolean holdsBlocks = head.contains("<body") || head.contains("<p>") || head.contains("<div")
                || head.contains("<table");
        if (head.startsWith("<!doctype html") || head.startsWith("<html") || head.startsWith("<") && holdsBlocks) {
            return true;
        }
        // A part of a page: it begins with a tag of HTML, or breaks its lines with some.
        return TAG.matcher(head).results().anyMatch(t -> (t.start() == 0 || BREAKS.contains(t.group(1) + t.group(2)))
                && Tag.isKnownTag(t.group(2)));
    }

    static Page read(String html) {
        HtmlPage page = new HtmlPage();
        Document document = Jsoup.parse(html, "", Parser.htmlParser().setTrackPosition(true));
        document.select("table").forEach(Grid::expand);
        // Without a tag that breaks lines it is a text that somebody put between two tags.
        page.keptDepth = document.select(LINE_TAGS).isEmpty() ? 1 : 0;
        NodeTraversor.traverse(page, document);
        page.endLine();
        return new Page(page.text.toString(), page.lines, page.furniture);
    }

    @Override
    public void head(@Nullable Node node, int depth) {
        if (node instanceof TextNode words) {
            add(words);
        } else if (node instanceof Element element) {
            String name = element.normalName();
            furnitureDepth += FURNITURE.contains(name) ? 1 : 0;
            unseenDepth += UNSEEN.contains(name) ? 1 : 0;
            keptDepth += KEPT.contains(name) ? 1 : 0;
            rowDepth += isDataRow(element, name) ? 1 : 0;
            boundary(element, name, true);
        }
    }

    @Override
    public void tail(@Nullable Node node, int depth) {
        if (node instanceof Element element) {
            String name = element.normalName();
            boundary(element, name, false);
            furnitureDepth -= FURNITURE.contains(name) ? 1 : 0;
            unseenDepth -= UNSEEN.contains(name) ? 1 : 0;
            keptDepth -= KEPT.contains(name) ? 1 : 0;
            rowDepth -= isDataRow(element, name) ? 1 : 0;
        }
    }

    private void boundary(Element element, String name, boolean begins) {
        if (rowDepth > 0 && CELLS.contains(name)) {
            if (begins && element.elementSiblingIndex() > 0) {
                text.append('\t');
            }
            cellBreak = false;
            cellStart = text.length();
        } else if (rowDepth > 0 && !name.equals("tr")) {
            // Paragraphs inside a cell stay in its row.
            cellBreak |= element.isBlock() || name.equals("br");
        } else if (CELLS.contains(name)) {
            endLine();
        } else if (element.isBlock() || name.equals("br") || name.equals("tr")) {
            endLine();
        }
    }

    private boolean isDataRow(Element element, String name) {
        return name.equals("tr") && (rowDepth > 0 || !Grid.isLayout(element));
    }

    private void add(TextNode node) {
        if (unseenDepth > 0) {
            return;
        }
        String words = node.getWholeText();
        int line = node.sourceRange().start().lineNumber();
        if (keptDepth == 0 || rowDepth > 0) {
            add(words, line);
            return;
        }
        // Text whose own line breaks count.
        String[] kept = words.split("\r\n|\r|\n", -1);
        for (int i = 0; i < kept.length; i++) {
            if (i > 0) {
                endLine();
            }
            add(kept[i], line + i);
        }
    }

    private void add(String words, int line) {
        if (lineBlank && !Fold.isBlank(words)) {
            // A repeated cell has no place of its own.
            sourceLine = Math.max(sourceLine, line);
            lineBlank = false;
        }
        int i = 0;
        while (i < words.length()) {
            int end = i;
            while (end < words.length() && words.charAt(end) <= ' ') {
                end++;
            }
            if (end == i) {
                breakCell();
                text.append(words.charAt(i++));
            } else if (!isBreakInText(words, i, end)) {
                text.append(' ');
            }
            i = Math.max(i, end);
        }
    }

    /** Sets a line of a cell apart from the one before it. */
    private void breakCell() {
        if (rowDepth > 0 && cellBreak && !Fold.isBlank(text.substring(cellStart))) {
            text.append(Line.WORDING_BREAK);
        }
        cellBreak = false;
    }

    /** Whether blanks with a line break of the page's source stand between Chinese characters and mean nothing. */
    private boolean isBreakInText(String words, int from, int to) {
        boolean wide = text.length() > lineStart && text.charAt(text.length() - 1) > 0x2000 && to < words.length()
                && words.charAt(to) > 0x2000;
        return wide && words.substring(from, to).indexOf('\n') >= 0;
    }

    private void endLine() {
        String raw = text.substring(lineStart);
        if (!Fold.isBlank(raw)) {
            Line line = Line.of(raw, sourceLine, lineStart);
            lines.add(line);
            if (furnitureDepth > 0) {
                furniture.add(line);
            }
        }
        text.append('\n');
        lineStart = text.length();
        lineBlank = true;
    }
}
