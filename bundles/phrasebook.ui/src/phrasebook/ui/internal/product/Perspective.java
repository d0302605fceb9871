// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.product;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

import phrasebook.ui.internal.views.BansView;
import phrasebook.ui.internal.views.FormView;
import phrasebook.ui.internal.views.HandbookView;
import phrasebook.ui.internal.views.HistoryView;
import phrasebook.ui.internal.views.OutlineView;
import phrasebook.ui.internal.views.PreviewView;
import phrasebook.ui.internal.views.ProblemsView;

/** The one perspective: the outline to the left, the text, form, preview and bans to the right, problems below. */
public class Perspective implements IPerspectiveFactory {

    static final String ID = "phrasebook.ui.perspective";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        layout.addView(OutlineView.ID, IPageLayout.LEFT, 0.2f, editors);
        layout.addView(ProblemsView.ID, IPageLayout.BOTTOM, 0.7f, editors);
        IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, 0.55f, editors);
        right.addView(FormView.ID);
        right.addView(PreviewView.ID);
        right.addView(BansView.ID);
        right.addView(HistoryView.ID);
        right.addPlaceholder(HandbookView.ID);
    }
}
