// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.product;

import org.eclipse.core.runtime.IProduct;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import phrasebook.ui.internal.Messages;
import phrasebook.ui.internal.views.Named;

/** The product's picture, name, version and licence. */
public final class AboutDialog extends Dialog {

    private static final int WIDTH = 360;

    /** Opens nothing yet. */
    public AboutDialog(Shell parent) {
        super(parent);
    }

    @Override
    protected void configureShell(@Nullable Shell shell) {
        super.configureShell(shell);
        if (shell != null) {
            shell.setText(Messages.get("About.title"));
        }
    }

    @Override
    protected @Nullable Control createDialogArea(@Nullable Composite parent) {
        Composite all = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(24, 0).applyTo(all);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(all);
        ImageDescriptor descriptor =
                ResourceLocator.imageDescriptorFromBundle("phrasebook.ui", "branding/about.png").orElseThrow();
        Image image = descriptor.createImage();
        Label picture = new Label(all, SWT.NONE);
        picture.setImage(image);
        picture.addDisposeListener(event -> image.dispose());
        Text words = new Text(all, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP);
        IProduct product = Platform.getProduct();
        words.setText(product == null ? "" : String.valueOf(product.getProperty("aboutText")));
        words.setBackground(all.getBackground());
        Named.name(words, Messages.get("About.title"));
        GridDataFactory.fillDefaults().grab(true, true).indent(0, 24).hint(WIDTH, SWT.DEFAULT).applyTo(words);
        return all;
    }

    @Override
    protected void createButtonsForButtonBar(@Nullable Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true).setFocus();
    }
}
