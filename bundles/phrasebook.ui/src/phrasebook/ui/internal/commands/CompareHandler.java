// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.commands;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

import phrasebook.ui.internal.Messages;
import phrasebook.ui.internal.compare.FileSide;
import phrasebook.ui.internal.compare.NormComparison;
import phrasebook.ui.internal.files.NormFiles;

/**
 * Asks for an older norm, or for a document that one can be imported from, and shows what changed since. Where no norm
 * is open, or two files are chosen at once, those two are compared.
 */
public class CompareHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(@Nullable ExecutionEvent event) {
        Path open = event == null ? null : NormFiles.fileOf(HandlerUtil.getActiveEditor(event));
        Shell shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
        List<Path> chosen = ask(shell, "Compare.title", open);
        if (chosen.size() == 1 && open == null) {
            List<Path> second = ask(shell, "Compare.titleNew", chosen.get(0));
            if (!second.isEmpty()) {
                compare(chosen.get(0), second.get(0));
            }
        } else if (chosen.size() == 1) {
            compare(chosen.get(0), open);
        } else if (chosen.size() > 1) {
            compare(chosen.get(0), chosen.get(1));
        }
        return null;
    }

    private static List<Path> ask(Shell shell, String title, @Nullable Path beside) {
        FileDialog dialog = new FileDialog(shell, SWT.OPEN | SWT.MULTI);
        dialog.setText(Messages.get(title));
        dialog.setFilterExtensions(new String[] { "*.norm", "*.txt;*.html;*.htm;*.md;*.docx;*.xlsx;*.json", "*.*" });
        dialog.setFilterNames(new String[] { Messages.get("Files.norms"), Messages.get("Files.documents"),
                Messages.get("Files.all") });
        if (beside != null && beside.getParent() != null) {
            dialog.setFilterPath(beside.getParent().toString());
        }
        return dialog.open() == null ? List.of()
                : Arrays.stream(dialog.getFileNames()).sorted()
                        .map(name -> Path.of(dialog.getFilterPath(), name)).toList();
    }

    /** Shows what changed from one file to the other; of a file that is open, what its editor shows. */
    public static void compare(Path old, Path now) {
        NormComparison.open(new FileSide(old), new FileSide(now));
    }
}
