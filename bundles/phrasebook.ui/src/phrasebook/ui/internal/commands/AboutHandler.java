// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.PlatformUI;

import phrasebook.ui.internal.product.AboutDialog;

/** Says what this is. The platform's own dialog lists plug-ins besides. */
public class AboutHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(@Nullable ExecutionEvent event) {
        new AboutDialog(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell()).open();
        return null;
    }
}
