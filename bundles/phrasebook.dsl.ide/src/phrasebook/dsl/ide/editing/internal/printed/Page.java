// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.editing.internal.printed;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import phrasebook.dsl.ide.editing.PrintedLine;
import phrasebook.dsl.ide.editing.PrintedLine.Style;
import phrasebook.dsl.ide.editing.internal.Lines;

/** The printed lines as they are made, with where they come from. */
final class Page {

    private final String text;
    private final List<PrintedLine> lines = new ArrayList<>();

    Page(String text) {
        this.text = text;
    }

    /** A line that prints the first line of an object in the norm's text. */
    void line(Style style, int indent, Runs runs, EObject source) {
        line(style, indent, runs, NodeModelUtils.findActualNodeFor(source));
    }

    void line(Style style, int indent, Runs runs, @Nullable INode source) {
        int offset = source == null ? 0 : source.getOffset();
        add(style, indent, runs, offset, Lines.end(text, offset));
    }

    /** A line that prints the source from the one object's first line to the other's. */
    void lineUpTo(Style style, int indent, Runs runs, EObject first, EObject last) {
        INode from = NodeModelUtils.findActualNodeFor(first);
        INode to = NodeModelUtils.findActualNodeFor(last);
        if (from == null || to == null) {
            line(style, indent, runs, from);
        } else {
            add(style, indent, runs, from.getOffset(), Lines.end(text, to.getOffset()));
        }
    }

    private void add(Style style, int indent, Runs runs, int at, int to) {
        int from = Lines.skipBlanks(text, Lines.start(text, at));
        lines.add(new PrintedLine(style, indent, runs.list(), from, Math.max(from, Lines.trimEnd(text, to)) - from));
    }

    List<PrintedLine> lines() {
        return List.copyOf(lines);
    }
}
