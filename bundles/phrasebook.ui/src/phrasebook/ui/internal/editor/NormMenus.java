// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.editor;

import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.SubContributionItem;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.texteditor.BasicTextEditorActionContributor;
import org.eclipse.ui.texteditor.ITextEditorActionDefinitionIds;

/** What the platform's text editor puts into the menus, without what only programmers use. */
public class NormMenus extends BasicTextEditorActionContributor {

    private static final Set<String> LEFT_OUT = Set.of(ITextEditorActionDefinitionIds.FIND_INCREMENTAL,
            ITextEditorActionDefinitionIds.FIND_INCREMENTAL_REVERSE, ITextEditorActionDefinitionIds.HIPPIE_COMPLETION);

    @Override
    public void contributeToMenu(@Nullable IMenuManager menu) {
        super.contributeToMenu(menu);
        IMenuManager edit = menu == null ? null : menu.findMenuUsingPath(IWorkbenchActionConstants.M_EDIT);
        if (edit == null) {
            return;
        }
        for (IContributionItem item : edit.getItems()) {
            IContributionItem inner = item instanceof SubContributionItem wrapped ? wrapped.getInnerItem() : item;
            if (inner instanceof ActionContributionItem action
                    && LEFT_OUT.contains(String.valueOf(action.getAction().getActionDefinitionId()))) {
                edit.remove(inner);
            }
        }
    }
}
