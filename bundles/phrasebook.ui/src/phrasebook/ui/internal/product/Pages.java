// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.product;

import java.util.List;

import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;

/** The pages of the preferences: ours, and of the platform's those that a writer has a use for. */
final class Pages {

    private static final List<String> KEPT =
            List.of("phrasebook.ui.start", "phrasebook.ui.check", "org.eclipse.ui.preferencePages.GeneralTextEditor",
            "org.eclipse.ui.preferencePages.ColorsAndFonts", "org.eclipse.ui.preferencePages.Keys");

    private Pages() {
    }

    static void keep(PreferenceManager pages) {
        List<IPreferenceNode> all = pages.getElements(PreferenceManager.PRE_ORDER);
        pages.removeAll();
        for (String id : KEPT) {
            for (IPreferenceNode node : all) {
                if (node.getId().equals(id)) {
                    for (IPreferenceNode sub : node.getSubNodes()) {
                        node.remove(sub);
                    }
                    pages.addToRoot(node);
                }
            }
        }
    }
}
