// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.views;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchSite;

import phrasebook.ui.internal.Messages;

/** What is done with the entry that is chosen in the outline; the caret stands in it. */
final class OutlineMenu {

    private static final List<String> COMMANDS =
            List.of("moveUp", "moveDown", "", "insertPhrase", "insertBan", "", "deleteEntry");

    private OutlineMenu() {
    }

    static void install(Tree tree, NormView view) {
        IWorkbenchSite site = view.getSite();
        Menu menu = new Menu(tree);
        for (String command : COMMANDS) {
            MenuItem item = new MenuItem(menu, command.isEmpty() ? SWT.SEPARATOR : SWT.PUSH);
            if (!command.isEmpty()) {
                item.setText(Messages.get("Command." + command));
                item.addListener(SWT.Selection, event -> InEditor.run(site, "phrasebook.ui." + command));
            }
        }
        menu.addListener(SWT.Show, event -> {
            for (MenuItem item : menu.getItems()) {
                item.setEnabled(view.editor() != null && tree.getSelectionCount() > 0);
            }
        });
        tree.setMenu(menu);
    }
}
