// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.views;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

import phrasebook.dsl.ide.Outline;
import phrasebook.dsl.ide.OutlineNode;
import phrasebook.ui.internal.Messages;
import phrasebook.ui.internal.norm.Beside;
import phrasebook.ui.internal.norm.Snapshot;

/** The divisions and entries of the norm. A click goes to the place; dragging moves an entry and renumbers. */
public class OutlineView extends NormView {

    public static final String ID = "phrasebook.ui.outline";

    private static final int PAUSE = 200;

    private @Nullable TreeViewer tree;
    private @Nullable OutlineItem root;
    private boolean following;
    private final Beside<OutlineNode> outline = new Beside<>(PAUSE, s -> Outline.of(s.norm()), this::show);

    @Override
    void createControls(Composite parent) {
        TreeViewer viewer = new TreeViewer(parent, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        Named.name(viewer.getControl(), Messages.get("Outline.name"));
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(new Branches(o -> o instanceof OutlineItem item ? item.children() : List.of()));
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new OutlineLabels()));
        viewer.addSelectionChangedListener(event -> {
            if (!following && event.getStructuredSelection().getFirstElement() instanceof OutlineItem item) {
                reveal(item.node().selection().offset(), item.node().selection().length());
            }
        });
        OutlineDrag.install(viewer, this);
        OutlineMenu.install(viewer.getTree(), this);
        tree = viewer;
        getSite().setSelectionProvider(viewer);
    }

    @Override
    void show(Snapshot snapshot) {
        outline.request(session());
    }

    private void show(OutlineNode fresh) {
        TreeViewer viewer = tree;
        if (viewer == null || viewer.getControl().isDisposed()) {
            return;
        }
        OutlineItem top = root;
        if (top == null) {
            root = new OutlineItem(fresh);
            viewer.setInput(root);
            viewer.expandToLevel(3);
        } else {
            List<OutlineItem> rebuilt = new ArrayList<>();
            top.become(fresh, item -> viewer.update(item, null), rebuilt::add);
            rebuilt(viewer, rebuilt);
        }
        caretMoved(caret());
    }

    private static void rebuilt(TreeViewer viewer, List<OutlineItem> items) {
        if (!items.isEmpty()) {
            viewer.getControl().setRedraw(false);
            for (OutlineItem item : items) {
                viewer.refresh(item);
                viewer.expandToLevel(item, 2);
            }
            viewer.getControl().setRedraw(true);
        }
    }

    @Override
    void showNothing() {
        TreeViewer viewer = tree;
        outline.forget();
        root = null;
        if (viewer != null && !viewer.getControl().isDisposed()) {
            viewer.setInput(null);
        }
    }

    @Override
    void caretMoved(int offset) {
        TreeViewer viewer = tree;
        OutlineItem top = root;
        OutlineItem at = top == null ? null : innermost(top, offset);
        if (viewer != null && at != null && !viewer.getControl().isDisposed()
                && viewer.getStructuredSelection().getFirstElement() != at) {
            following = true;
            viewer.setSelection(new StructuredSelection(at), true);
            following = false;
        }
    }

    private static @Nullable OutlineItem innermost(OutlineItem item, int offset) {
        for (OutlineItem child : item.children()) {
            if (child.node().region().touches(offset)) {
                OutlineItem inner = innermost(child, offset);
                return inner == null ? child : inner;
            }
        }
        return null;
    }

    @Override
    public void setFocus() {
        TreeViewer viewer = tree;
        if (viewer != null) {
            viewer.getControl().setFocus();
        }
    }
}
