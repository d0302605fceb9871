// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.compare;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.compare.CompareViewerPane;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TreeItem;

import phrasebook.ui.internal.Messages;
import phrasebook.ui.internal.views.Branches;
import phrasebook.ui.internal.views.Named;

/** The changes as a list, each with what changed inside it, and the boxes that choose among them. */
final class ChangeTree {

    private final CompareViewerPane pane;
    private final ClassFilter filter;
    private final TreeViewer viewer;
    private List<ChangeNode> changes = List.of();

    /** @param chosen is told of the change that is chosen; of null where none is */
    ChangeTree(Composite parent, Consumer<@Nullable ChangeNode> chosen) {
        pane = new CompareViewerPane(parent, SWT.BORDER | SWT.FLAT);
        Composite column = new Composite(pane, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        column.setLayout(layout);
        pane.setContent(column);
        filter = new ClassFilter(column, this::filter);
        filter.control().setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        viewer = new TreeViewer(column, SWT.SINGLE | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
        viewer.getControl().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Named.name(viewer.getControl(), Messages.get("Compare.changes"));
        viewer.setContentProvider(new Branches(o -> o instanceof ChangeNode node ? node.details() : List.of()));
        viewer.setLabelProvider(LabelProvider.createTextProvider(
                node -> node instanceof ChangeNode change ? change.label() : ""));
        viewer.addFilter(filter);
        viewer.addSelectionChangedListener(event -> chosen.accept(chosen()));
    }

    private void filter() {
        viewer.refresh();
        title();
        if (chosen() == null) {
            select(0);
        }
    }

    private void title() {
        int shown = viewer.getTree().getItemCount();
        pane.setText(changes.isEmpty() ? Messages.get("Compare.none")
                : Messages.get(shown == changes.size() ? "Compare.count" : "Compare.countShown", changes.size(),
                        shown));
    }

    /** Shows these changes, and chooses the one at that place. */
    void show(List<ChangeNode> now, int place) {
        changes = now;
        filter.count(now);
        viewer.setInput(now);
        title();
        select(place);
    }

    private void select(int place) {
        TreeItem[] items = viewer.getTree().getItems();
        if (items.length == 0) {
            viewer.setSelection(StructuredSelection.EMPTY);
        } else {
            Object node = items[Math.max(0, Math.min(place, items.length - 1))].getData();
            viewer.setSelection(new StructuredSelection(node), true);
        }
    }

    @Nullable ChangeNode chosen() {
        return viewer.getStructuredSelection().getFirstElement() instanceof ChangeNode node ? node : null;
    }

    /** The place of the chosen change among those that are shown; -1 where none is chosen. */
    int place() {
        ChangeNode node = chosen();
        return node == null ? -1
                : Arrays.stream(viewer.getTree().getItems()).map(TreeItem::getData).toList().indexOf(node.whole());
    }

    /** Chooses the next change that is shown, or the previous one. Returns whether there is one. */
    boolean go(boolean next) {
        int place = place() + (next ? 1 : -1);
        if (place < 0 || place >= viewer.getTree().getItemCount()) {
            return false;
        }
        select(place);
        return true;
    }

    void setFocus() {
        viewer.getControl().setFocus();
    }
}
