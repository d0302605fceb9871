// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.product;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Display;
import org.osgi.service.prefs.BackingStoreException;

/**
 * The editor's font where nobody has chosen one: a Chinese one whose blanks are half as wide as its characters. In the
 * platform's own, the blanks before a Chinese line are so narrow that an indentation can hardly be seen.
 */
final class EditorFont {

    private static final String[] FAMILIES = { "Noto Sans Mono CJK SC", "Sarasa Mono SC", "NSimSun", "SimSun" };

    private EditorFont() {
    }

    static void choose(Display display) {
        if (isChosen()) {
            return;
        }
        for (String family : FAMILIES) {
            if (display.getFontList(family, true).length > 0) {
                JFaceResources.getFontRegistry().put(JFaceResources.TEXT_FONT,
                        new FontData[] { new FontData(family, 11, SWT.NORMAL) });
                return;
            }
        }
    }

    /** The page of fonts keeps what a person chose under a key that ends with the font's name. */
    private static boolean isChosen() {
        try {
            for (String key : InstanceScope.INSTANCE.getNode("org.eclipse.ui.workbench").keys()) {
                if (key.endsWith(JFaceResources.TEXT_FONT)) {
                    return true;
                }
            }
        } catch (BackingStoreException e) {
            ILog.of(EditorFont.class).warn(e.getMessage(), e);
        }
        return false;
    }
}
