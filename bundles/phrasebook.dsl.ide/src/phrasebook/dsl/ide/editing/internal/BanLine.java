// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.editing.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import phrasebook.model.Ban;

/**
 * What a line of a ban says.
 *
 * @param order its place in the canonical order of such lines, which is that of {@link #KEYWORDS}
 * @param from where its keyword begins
 * @param to where the line's content ends
 * @param onHead whether it stands on the ban's own first line
 */
record BanLine(int order, int from, int to, boolean onHead) {

    static final int WORDS = 0;
    static final int INSTEAD = 3;
    static final int INSTEAD_TEXT = 4;
    static final int REASON = 5;
    static final int SEVERITY = 6;
    static final int MATCHES = 7;
    static final int ALLOWS = 8;
    static final List<String> KEYWORDS = List.of("禁说", "禁做", "不可没有", "改用", "改用", "理由", "程度", "反例", "正例", "备注",
            "存疑");

    /** The lines of a ban that can be read, in the order of the text. */
    static List<BanLine> of(Ban ban, String text) {
        List<BanLine> lines = new ArrayList<>();
        INode node = NodeModelUtils.findActualNodeFor(ban);
        if (node == null) {
            return lines;
        }
        List<Integer> bad = ban.getBadLines().stream().map(NodeModelUtils::findActualNodeFor)
                .filter(n -> n != null).map(INode::getOffset).collect(Collectors.toList());
        Head head = Head.of(ban, text);
        int end = Lines.trimEnd(text, node.getEndOffset());
        if (!head.mark().isEmpty()) {
            add(head.end() - head.rest().length(), true, text, lines);
        }
        for (int i = Lines.next(text, head.end()); i < end; i = Lines.next(text, i)) {
            int from = Lines.skipBlanks(text, i);
            if (!bad.contains(from)) {
                add(from, false, text, lines);
            }
            if (Lines.end(text, i) == text.length()) {
                break;
            }
        }
        return lines;
    }

    private static void add(int from, boolean onHead, String text, List<BanLine> lines) {
        int to = Math.max(from, Lines.trimEnd(text, Lines.end(text, from)));
        for (int order = 0; order < KEYWORDS.size(); order++) {
            String keyword = KEYWORDS.get(order);
            if (text.startsWith(keyword, from)) {
                int value = Lines.skipBlanks(text, from + keyword.length());
                boolean reference = order != INSTEAD || value < to && "[［【".indexOf(text.charAt(value)) >= 0;
                lines.add(new BanLine(reference ? order : INSTEAD_TEXT, from, to, onHead));
                return;
            }
        }
    }

    /** What follows the keyword. */
    String value(String text) {
        return text.substring(Math.min(to, Lines.skipBlanks(text, from + KEYWORDS.get(order).length())), to);
    }
}
