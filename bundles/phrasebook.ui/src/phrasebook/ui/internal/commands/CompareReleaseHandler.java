// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.commands;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.texteditor.ITextEditor;

import phrasebook.dsl.NormLanguage;
import phrasebook.history.HistoryException;
import phrasebook.history.NormHistory;
import phrasebook.history.SavePoint;
import phrasebook.ui.internal.Messages;
import phrasebook.ui.internal.compare.FileSide;
import phrasebook.ui.internal.compare.NormComparison;
import phrasebook.ui.internal.compare.PastSide;
import phrasebook.ui.internal.files.NormFiles;
import phrasebook.ui.internal.norm.NormSession;

/** Shows what changed since the norm was last released. */
public class CompareReleaseHandler extends NormHandler {

    @Override
    void run(ITextEditor editor, NormSession session, int caret) {
        Path file = NormFiles.fileOf(editor);
        Shell shell = editor.getSite().getShell();
        if (file == null) {
            return;
        }
        try {
            NormHistory history = new NormHistory(file, NormLanguage.create());
            Optional<SavePoint> last = history.savePoints().stream().filter(p -> !p.versions().isEmpty()).findFirst();
            if (last.isEmpty()) {
                MessageDialog.openInformation(shell, Messages.get("Compare.releaseTitle"),
                        Messages.get("Compare.neverReleased", file.getFileName()));
            } else {
                List<String> versions = last.get().versions();
                NormComparison.open(new PastSide(versions.get(versions.size() - 1), history.text(last.get())),
                        new FileSide(file));
            }
        } catch (HistoryException e) {
            MessageDialog.openInformation(shell, Messages.get("Compare.releaseTitle"), e.message(Messages.locale()));
        }
    }
}
