// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.views;

import java.util.List;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchSite;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.texteditor.ITextEditor;

/** What a view has done in the editor that it stands beside. */
final class InEditor {

    private InEditor() {
    }

    /** Runs a command. */
    static void run(IWorkbenchSite site, String command) {
        IHandlerService handlers = site.getService(IHandlerService.class);
        try {
            handlers.executeCommand(command, null);
        } catch (CommandException e) {
            ILog.get().warn(e.getMessage(), e);
        }
    }

    /** From now on undo and redo in the view are those of the editor that it follows. */
    static void undoAndRedo(NormView view, IViewSite site) {
        for (String id : List.of(ActionFactory.UNDO.getId(), ActionFactory.REDO.getId())) {
            site.getActionBars().setGlobalActionHandler(id, new Action() {
                @Override
                public void run() {
                    ITextEditor followed = view.editor();
                    IAction action = followed == null ? null : followed.getAction(id);
                    if (action != null && action.isEnabled()) {
                        action.run();
                    }
                }
            });
        }
    }
}
