// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.product;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;

import phrasebook.ui.internal.files.NormFiles;

/** Files that the desktop or the command line asks the workbench to open, kept until its window is there. */
final class OpenedFiles {

    private final List<Path> waiting = new ArrayList<>();
    private boolean ready;

    OpenedFiles() {
        for (String argument : Platform.getApplicationArgs()) {
            if (argument.endsWith(".norm")) {
                waiting.add(Path.of(argument));
            }
        }
    }

    void listenTo(Display display) {
        display.addListener(SWT.OpenDocument, event -> {
            waiting.add(Path.of(event.text));
            if (ready) {
                openAll();
            }
        });
    }

    /** Opens them: now, and whatever is asked for from now on. */
    void openAll() {
        ready = true;
        List<Path> files = List.copyOf(waiting);
        waiting.clear();
        files.forEach(NormFiles::open);
    }
}
