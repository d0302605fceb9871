// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

import phrasebook.ui.internal.views.Views;

/** Shows a view; its id stands behind the class's name in the plug-in's file. */
public class ShowViewHandler extends AbstractHandler implements IExecutableExtension {

    private String view = "";

    @Override
    public void setInitializationData(@Nullable IConfigurationElement element, @Nullable String property,
            @Nullable Object data) {
        view = String.valueOf(data);
    }

    @Override
    public @Nullable Object execute(@Nullable ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        try {
            return page == null ? null : Views.show(page, view);
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
    }
}
