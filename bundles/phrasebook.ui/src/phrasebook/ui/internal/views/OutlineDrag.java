// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.views;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;

import phrasebook.dsl.ide.editing.EntryCommands;
import phrasebook.ui.internal.norm.NormSession;

/** An entry or a division that is dragged to another place keeps its id; numbers follow. */
final class OutlineDrag extends ViewerDropAdapter {

    private final TreeViewer viewer;
    private final NormView view;

    private OutlineDrag(TreeViewer viewer, NormView view) {
        super(viewer);
        this.viewer = viewer;
        this.view = view;
        setExpandEnabled(true);
    }

    static void install(TreeViewer viewer, NormView view) {
        Transfer[] transfers = { LocalSelectionTransfer.getTransfer() };
        viewer.addDragSupport(DND.DROP_MOVE, transfers, new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                LocalSelectionTransfer.getTransfer().setSelection(viewer.getStructuredSelection());
            }

            @Override
            public void dragFinished(DragSourceEvent event) {
                LocalSelectionTransfer.getTransfer().setSelection(null);
            }
        });
        viewer.addDropSupport(DND.DROP_MOVE, transfers, new OutlineDrag(viewer, view));
    }

    @Override
    public boolean performDrop(@Nullable Object data) {
        Object target = getCurrentTarget();
        NormSession session = view.session();
        if (session == null || !(viewer.getStructuredSelection().getFirstElement() instanceof OutlineItem moved)
                || !(target instanceof OutlineItem to) || moved == to) {
            return false;
        }
        boolean after = getCurrentLocation() != LOCATION_BEFORE;
        EntryCommands.moveTo(session.current().norm(), moved.node().selection().offset(),
                to.node().selection().offset(), after)
                .ifPresent(edit -> {
                    view.apply(edit.changes());
                    view.reveal(edit.caret(), edit.selectionLength());
                });
        return true;
    }

    @Override
    public boolean validateDrop(@Nullable Object target, int operation, @Nullable TransferData type) {
        return target instanceof OutlineItem && LocalSelectionTransfer.getTransfer().isSupportedType(type);
    }
}
