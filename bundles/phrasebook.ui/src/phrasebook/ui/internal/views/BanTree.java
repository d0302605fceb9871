// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.views;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;

import phrasebook.dsl.ide.BanOverview.Line;
import phrasebook.ui.internal.Icons;
import phrasebook.ui.internal.Messages;

/** Bans, and under each the places where it is broken. */
final class BanTree {

    private final TreeViewer viewer;
    private List<Line> shown = List.of();

    /** @param open is told of a line that is to be gone to */
    BanTree(Composite parent, Consumer<Line> open) {
        viewer = new TreeViewer(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        Named.name(viewer.getControl(), Messages.get("Bans.name"));
        viewer.getTree().setHeaderVisible(true);
        column("Bans.entry", 220, true);
        column("Bans.words", 420, false);
        viewer.setContentProvider(new Branches(o -> o instanceof Line line ? line.places() : List.of()));
        viewer.addOpenListener(event -> {
            if (viewer.getStructuredSelection().getFirstElement() instanceof Line line) {
                open.accept(line);
            }
        });
    }

    private void column(String title, int width, boolean first) {
        TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(Messages.get(title));
        column.getColumn().setWidth(width);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(@Nullable Object element) {
                return element instanceof Line line ? first ? line.label() : line.detail() : "";
            }

            @Override
            public @Nullable Image getImage(@Nullable Object element) {
                return first && element instanceof Line line ? Icons.image(line.isPlace() ? "warning" : "ban") : null;
            }
        });
    }

    Tree control() {
        return viewer.getTree();
    }

    void show(List<Line> lines) {
        if (!lines.equals(shown)) {
            shown = lines;
            viewer.getTree().setRedraw(false);
            viewer.setInput(lines);
            viewer.expandAll();
            viewer.getTree().setRedraw(true);
        }
    }
}
