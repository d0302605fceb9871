// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.product;

import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;

import phrasebook.ui.internal.preferences.StartPage;
import phrasebook.ui.internal.recovery.Recovery;

/** What is particular to this workbench as a whole. */
final class WorkbenchAdvisor extends org.eclipse.ui.application.WorkbenchAdvisor {

    private final OpenedFiles files;
    private final Splash splash;

    WorkbenchAdvisor(OpenedFiles files, Splash splash) {
        this.files = files;
        this.splash = splash;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
        IDE.registerAdapters();
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new WindowAdvisor(configurer);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return Perspective.ID;
    }

    @Override
    public void postStartup() {
        splash.close();
        Pages.keep(PlatformUI.getWorkbench().getPreferenceManager());
        if (StartPage.isWelcome()) {
            welcome();
        }
        Recovery.start();
        files.openAll();
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window != null) {
            if (window.getActivePage().getEditorReferences().length == 0) {
                // Else nothing but empty views is seen.
                PlatformUI.getWorkbench().getIntroManager().showIntro(window, false);
            }
            FirstFocus.give(window);
        }
    }

    private static void welcome() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        window.getActivePage().closeAllEditors(true);
        PlatformUI.getWorkbench().getIntroManager().showIntro(window, false);
    }
}
