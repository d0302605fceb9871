// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.commands;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.actions.CompoundContributionItem;

import phrasebook.ui.internal.Messages;
import phrasebook.ui.internal.files.NormFiles;
import phrasebook.ui.internal.files.RecentNorms;

/** The norms that were open last, in the menu. */
public class RecentFiles extends CompoundContributionItem {

    @Override
    protected IContributionItem[] getContributionItems() {
        List<Path> files = RecentNorms.all();
        if (files.isEmpty()) {
            Action none = new Action(Messages.get("Recent.none")) {
                // Says only that there is none.
            };
            none.setEnabled(false);
            return new IContributionItem[] { new ActionContributionItem(none) };
        }
        return files.stream().map(RecentFiles::item).toArray(IContributionItem[]::new);
    }

    private static IContributionItem item(Path file) {
        return new ActionContributionItem(
                new Action(Messages.get("Recent.item", file.getFileName(), file.getParent())) {
            @Override
            public void run() {
                NormFiles.open(file);
            }
        });
    }
}
