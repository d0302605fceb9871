// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.product;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

import phrasebook.ui.internal.Icons;

/** The picture that is shown until the window is there. The native launcher, which would show it, is not shipped. */
final class Splash {

    private final Shell shell;

    Splash(Display display) {
        shell = new Shell(display, SWT.NO_TRIM);
        ImageDescriptor picture = Icons.file("branding/splash.png");
        Image image = picture.createImage(display);
        Rectangle size = image.getBounds();
        Rectangle screen = display.getPrimaryMonitor().getBounds();
        shell.setBounds(screen.x + (screen.width - size.width) / 2, screen.y + (screen.height - size.height) / 2,
                size.width, size.height);
        shell.addListener(SWT.Paint, event -> event.gc.drawImage(image, 0, 0));
        shell.addListener(SWT.Dispose, event -> image.dispose());
        shell.open();
        while (display.readAndDispatch()) {
            // Until it is drawn.
        }
    }

    void close() {
        if (!shell.isDisposed()) {
            shell.dispose();
        }
    }
}
