// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.commands;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

import phrasebook.ui.internal.Messages;
import phrasebook.ui.internal.files.NormFiles;

/** Opens norms from the disk, several at once. */
public class OpenHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(@Nullable ExecutionEvent event) {
        Shell shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
        FileDialog dialog = new FileDialog(shell, SWT.OPEN | SWT.MULTI);
        dialog.setText(Messages.get("Open.title"));
        dialog.setFilterExtensions(new String[] { "*.norm", "*.*" });
        dialog.setFilterNames(new String[] { Messages.get("Files.norms"), Messages.get("Files.all") });
        if (dialog.open() != null) {
            for (String name : dialog.getFileNames()) {
                NormFiles.open(Path.of(dialog.getFilterPath(), name));
            }
        }
        return null;
    }
}
