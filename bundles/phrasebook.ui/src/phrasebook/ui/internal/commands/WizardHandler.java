// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.ui.PlatformUI;

import phrasebook.ui.internal.wizards.ExportWizard;
import phrasebook.ui.internal.wizards.ImportWizard;
import phrasebook.ui.internal.wizards.NewNormWizard;
import phrasebook.ui.internal.wizards.Wizards;

/** Opens a wizard; which one stands behind the class's name in the plug-in's file. */
public class WizardHandler extends AbstractHandler implements IExecutableExtension {

    private String wizard = "";

    @Override
    public void setInitializationData(@Nullable IConfigurationElement element, @Nullable String property,
            @Nullable Object data) throws CoreException {
        wizard = String.valueOf(data);
    }

    @Override
    public @Nullable Object execute(@Nullable ExecutionEvent event) throws ExecutionException {
        Wizards.open(create());
        return null;
    }

    private IWizard create() throws ExecutionException {
        return switch (wizard) {
            case "new" -> new NewNormWizard();
            case "import" -> new ImportWizard();
            case "export" -> new ExportWizard(
                    PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getActiveEditor());
            default -> throw new ExecutionException(wizard);
        };
    }
}
