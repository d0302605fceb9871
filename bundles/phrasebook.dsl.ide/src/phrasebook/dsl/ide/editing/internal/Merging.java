// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.editing.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import phrasebook.dsl.ide.editing.EntryEdit;
import phrasebook.model.Phrase;

/** Makes one phrase of two: the steps of the second stand below its situation in the first. */
public final class Merging {

    private static final String INDENT = "   ";

    private final Outline outline;
    private final String text;

    public Merging(Outline outline) {
        this.outline = outline;
        this.text = outline.text;
    }

    /** With the phrase that follows directly; not where one that others refer to would lose its only id. */
    public Optional<EntryEdit> withNext(int offset) {
        int at = outline.at(offset);
        if (at < 0 || at + 1 >= outline.size() || !(outline.block(at).element() instanceof Phrase first)
                || !(outline.block(at + 1).element() instanceof Phrase second)) {
            return Optional.empty();
        }
        List<INode> references = second.getId() == null ? List.of()
                : Ids.references(outline.parsed.norm(), second.getId());
        if (first.getId() == null && !references.isEmpty()) {
            return Optional.empty();
        }
        Changes referring = new Changes(text);
        references.forEach(n -> referring.replace(n.getOffset(), n.getEndOffset(), first.getId()));
        List<Integer> order = outline.order();
        order.remove(at + 1);
        Set<Numbering.Series> series = outline.series(at + 1, at + 2);
        int from = outline.block(at).end();
        int to = outline.block(at + 1).end();
        Changes changes = new Changes(text);
        outline.write(outline.numbers(order, "", series::contains, false), i -> true, changes);
        changes.addAll(referring.list().stream().filter(c -> c.offset() < from || c.offset() >= to).toList());
        String lineBreak = Lines.lineBreak(text);
        String branch = (INDENT + "情形 " + situation(second)).stripTrailing();
        String comments = comments(outline.block(at + 1));
        int start = changes.moved(from) + lineBreak.length() + comments.length() + branch.length();
        changes.insert(from, lineBreak + comments + branch + body(second, outline.block(at + 1), referring));
        changes.delete(from, to);
        return changes.edit(start);
    }

    private String situation(Phrase phrase) {
        INode node = phrase.getSituation() == null ? null : NodeModelUtils.findActualNodeFor(phrase.getSituation());
        return node == null ? "" : text.substring(node.getOffset(), Lines.trimEnd(text, node.getEndOffset()));
    }

    private String comments(Block block) {
        StringBuilder comments = new StringBuilder();
        for (int i = block.start(); i < block.head(); i = Lines.next(text, i)) {
            if (!Lines.isBlank(text, i)) {
                comments.append(INDENT).append(text, Lines.skipBlanks(text, i), Lines.next(text, i));
            }
        }
        return comments.toString();
    }

    /** The lines of the phrase below its head: steps one level deeper, then what cannot stand below a branch. */
    private String body(Phrase phrase, Block block, Changes referring) {
        StringBuilder steps = new StringBuilder();
        StringBuilder rest = new StringBuilder();
        int from = Lines.end(text, block.head());
        for (Body.Part part : Body.of(phrase, outline.parsed).parts()) {
            String lines = referring.piece(from, part.end());
            (part.step() ? steps : rest).append(part.step() ? Lines.reindent(lines, "", INDENT) : lines);
            from = part.end();
        }
        return steps.toString() + rest + text.substring(from, block.end());
    }
}
