// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.product;

import java.io.IOException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

import phrasebook.ui.internal.Messages;

/** Starts the workbench, and says in words why where it cannot. */
public class Application implements IApplication {

    /** What the start script is told where there can be no window that says it. */
    private static final Integer NO_DISPLAY = 14;
    private static final Integer NO_LIBRARY = 15;

    @Override
    public Object start(IApplicationContext context) {
        Display display;
        try {
            display = PlatformUI.createDisplay();
        } catch (SWTError e) {
            ILog.get().error(e.getMessage(), e);
            return NO_DISPLAY;
        } catch (LinkageError e) {
            ILog.get().error(e.getMessage(), e);
            return NO_LIBRARY;
        }
        return start(display);
    }

    private static Object start(Display display) {
        OpenedFiles files = new OpenedFiles();
        files.listenTo(display);
        try {
            if (!lock()) {
                MessageDialog.openInformation(null, Messages.get("Product.name"), Messages.get("Product.alreadyOpen"));
                return EXIT_OK;
            }
            Splash splash = new Splash(display);
            int code = PlatformUI.createAndRunWorkbench(display, new WorkbenchAdvisor(files, splash));
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } catch (IOException e) {
            ILog.get().error(e.getMessage(), e);
            MessageDialog.openError(null, Messages.get("Product.name"),
                    Messages.get("Product.noWorkspace", Platform.getInstanceLocation().getURL().getPath()));
            return EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    /** One workbench at a time keeps its settings and its recovered texts in one place. */
    private static boolean lock() throws IOException {
        Location location = Platform.getInstanceLocation();
        return location == null || location.isLocked() || location.lock();
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            Display display = PlatformUI.getWorkbench().getDisplay();
            display.syncExec(() -> PlatformUI.getWorkbench().close());
        }
    }
}
