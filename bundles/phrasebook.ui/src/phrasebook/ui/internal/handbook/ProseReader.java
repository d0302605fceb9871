// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.handbook;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

import phrasebook.ui.internal.handbook.Prose.Look;
import phrasebook.ui.internal.handbook.Prose.Span;

/** Reads Markdown as CommonMark 0.31 has it, with tables. Pictures and comments are left out. */
public final class ProseReader extends AbstractVisitor {

    private final StringBuilder text = new StringBuilder();
    private final List<Span> spans = new ArrayList<>();
    private final List<Integer> indents = new ArrayList<>();
    private int indent;
    private String bullet = "";

    private ProseReader() {
    }

    public static Prose read(String markdown) {
        ProseReader reader = new ProseReader();
        Parser.builder().extensions(List.of(TablesExtension.create())).build().parse(markdown).accept(reader);
        return new Prose(reader.text.toString().stripTrailing(), List.copyOf(reader.spans),
                List.copyOf(reader.indents));
    }

    private void endLine() {
        text.append('\n');
        indents.add(indent);
    }

    /** A blank line before a block, but not at the beginning nor twice. */
    private void gap() {
        if (!text.isEmpty() && !text.toString().endsWith("\n\n")) {
            endLine();
        }
    }

    private void span(Look look, String target, Node node) {
        int start = text.length();
        visitChildren(node);
        add(start, look, target);
    }

    private void add(int start, Look look, String target) {
        spans.removeIf(inner -> inner.offset() >= start); // What is inside has the look of the whole.
        if (text.length() > start) {
            spans.add(new Span(start, text.length() - start, look, target));
        }
    }

    @Override
    public void visit(Heading heading) {
        gap();
        span(switch (heading.getLevel()) {
            case 1 -> Look.TITLE;
            case 2 -> Look.HEADING;
            default -> Look.SUBHEADING;
        }, "", heading);
        endLine();
    }

    @Override
    public void visit(Paragraph paragraph) {
        if (paragraph.getFirstChild() instanceof Image && paragraph.getFirstChild() == paragraph.getLastChild()) {
            return;
        }
        if (!(paragraph.getParent() instanceof ListItem)) {
            gap();
        }
        text.append(bullet);
        bullet = "";
        visitChildren(paragraph);
        endLine();
    }

    @Override
    public void visit(BulletList list) {
        items(list, 0);
    }

    @Override
    public void visit(OrderedList list) {
        items(list, 1);
    }

    private void items(Node list, int first) {
        if (indent == 0) {
            gap();
        }
        indent++;
        int number = first;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            bullet = first == 0 ? "• " : number++ + ". ";
            visitChildren(item);
        }
        indent--;
    }

    @Override
    public void visit(FencedCodeBlock block) {
        gap();
        indent++;
        int start = text.length();
        block.getLiteral().stripTrailing().lines().forEach(line -> {
            text.append(line);
            endLine();
        });
        text.setLength(text.length() - 1);
        add(start, Look.EXAMPLE, "");
        text.append('\n');
        indent--;
    }

    @Override
    public void visit(CustomBlock block) {
        gap();
        visitChildren(block);
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableRow row) {
            int start = text.length();
            visitChildren(row);
            if (!(row.getParent() instanceof TableBody)) {
                add(start, Look.STRONG, "");
            }
            endLine();
        } else {
            if (node instanceof TableCell && node.getPrevious() != null) {
                text.append("\t");
            }
            visitChildren(node);
        }
    }

    @Override
    public void visit(Text words) {
        text.append(words.getLiteral());
    }

    @Override
    public void visit(Code code) {
        int start = text.length();
        text.append(code.getLiteral());
        add(start, Look.CODE, "");
    }

    @Override
    public void visit(StrongEmphasis strong) {
        span(Look.STRONG, "", strong);
    }

    @Override
    public void visit(Emphasis emphasis) {
        span(Look.EMPHASIS, "", emphasis);
    }

    @Override
    public void visit(Link link) {
        span(Look.LINK, link.getDestination(), link);
    }

    @Override
    public void visit(Image image) {
        // The words around it say what it shows.
    }

    /** A line of the file ends where its writer's screen did: between Chinese characters that is no blank. */
    @Override
    public void visit(SoftLineBreak line) {
        if (!text.isEmpty() && text.charAt(text.length() - 1) < 0x2000) {
            text.append(' ');
        }
    }

    @Override
    public void visit(HardLineBreak line) {
        endLine();
    }
}
