// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.lines;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.eclipse.jdt.annotation.Nullable;

/** The words of a block of Markdown, and the anchor among them. */
final class MarkdownText {

    private static final Pattern ANCHOR = Pattern.compile("<a(?: id=\"([^\"]*)\")?>|</a>");

    private final StringBuilder words = new StringBuilder();
    private String id = "";
    private boolean anchored;

    private MarkdownText() {
    }

    private static MarkdownText read(Node block) {
        MarkdownText text = new MarkdownText();
        text.inlines(block);
        return text;
    }

    /** What is shown, on one line. */
    static String of(Node block) {
        return read(block).words.toString();
    }

    /** The id of an anchor in the block; empty where it has none. */
    static String id(Node block) {
        return read(block).id;
    }

    /** Whether the paragraph is wholly in bold, or nothing but an anchor. */
    static boolean isHead(Paragraph paragraph) {
        boolean bold = paragraph.getFirstChild() instanceof StrongEmphasis
                && paragraph.getFirstChild() == paragraph.getLastChild();
        MarkdownText text = read(paragraph);
        return bold || text.anchored && text.words.isEmpty();
    }

    /** Goes through all that is inside, without calling itself: emphasis may stand inside emphasis without end. */
    private void inlines(Node block) {
        @Nullable Node at = block.getFirstChild();
        while (at != null) {
            inline(at);
            @Nullable Node next = at.getFirstChild();
            while (next == null && at != null && at != block) {
                next = at.getNext();
                at = next == null ? at.getParent() : at;
            }
            at = next;
        }
    }

    private void inline(Node inline) {
        if (inline instanceof Text text) {
            words.append(text.getLiteral());
        } else if (inline instanceof Code code) {
            words.append(code.getLiteral());
        } else if (inline instanceof SoftLineBreak || inline instanceof HardLineBreak) {
            words.append(' ');
        } else if (inline instanceof HtmlInline html) {
            markup(html.getLiteral());
        }
    }

    /** Markup that is no anchor is what somebody wrote. */
    private void markup(String html) {
        Matcher anchor = ANCHOR.matcher(html);
        if (anchor.matches()) {
            anchored = true;
            id = anchor.group(1) == null ? id : anchor.group(1);
        } else {
            words.append(html);
        }
    }
}
