// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.product;

import java.util.List;

import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

import phrasebook.ui.internal.Messages;
import phrasebook.ui.internal.editor.EditorTracker;

/** The window: its title, its size, its bars. */
final class WindowAdvisor extends WorkbenchWindowAdvisor {

    private static final List<String> PROGRAMMERS = List.of("annotationNavigation", "navigation",
            "convertLineDelimitersTo", "openExternalFile", "presentation");

    WindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new Bars(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
        configurer.setInitialSize(new Point(1280, 800));
        configurer.setTitle(Messages.get("Product.name"));
        configurer.setShowMenuBar(true);
        configurer.setShowCoolBar(true);
        configurer.setShowStatusLine(true);
        configurer.setShowProgressIndicator(true);
    }

    /** The platform's tool bar buttons for programmers go. */
    @Override
    public void postWindowOpen() {
        IWorkbenchPage page = getWindowConfigurer().getWindow().getActivePage();
        for (String set : PROGRAMMERS) {
            page.hideActionSet("org.eclipse.ui.edit.text.actionSet." + set);
        }
        hideSearchOfCommands();
    }

    private void hideSearchOfCommands() {
        IWorkbenchWindow window = getWindowConfigurer().getWindow();
        EModelService models = window.getService(EModelService.class);
        MUIElement field = models.find("SearchField", window.getService(MWindow.class));
        if (field != null) {
            field.setToBeRendered(false);
        }
    }

    @Override
    public void postWindowCreate() {
        EditorTracker.follow(getWindowConfigurer().getWindow(), title -> getWindowConfigurer().setTitle(title));
    }
}
