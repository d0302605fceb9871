// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.editor;

import java.util.Set;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IMenuListener2;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.texteditor.ITextEditor;

/** Leaves in an editor's context menu what a writer of norms has a use for. */
final class EditorMenu {

    private static final Set<String> KEPT = Set.of("undo", "revert", "save", "cut", "copy", "paste", "QuickAssist");

    private EditorMenu() {
    }

    static void tidy(ITextEditor editor) {
        Menu menu = editor.getAdapter(Control.class).getMenu();
        if (menu != null && menu.getData(MenuManager.MANAGER_KEY) instanceof MenuManager manager) {
            manager.addMenuListener(new IMenuListener2() {
                @Override
                public void menuAboutToShow(IMenuManager shown) {
                    for (IContributionItem item : shown.getItems()) {
                        item.setVisible(isKept(item));
                    }
                }

                @Override
                public void menuAboutToHide(IMenuManager hidden) {
                    // The next showing decides anew.
                }
            });
        }
    }

    private static boolean isKept(IContributionItem item) {
        String id = item.getId();
        return item.isSeparator() || item.isGroupMarker()
                || id != null && (KEPT.contains(id) || id.startsWith("phrasebook."));
    }
}
