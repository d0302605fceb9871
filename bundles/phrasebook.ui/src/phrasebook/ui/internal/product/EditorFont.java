// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.product;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.StringConverter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Display;

/**
 * The editor's font where nobody has chosen one: a Chinese one whose blanks are half as wide as its characters. In the
 * platform's own, the blanks before a Chinese line are so narrow that an indentation can hardly be seen.
 */
final class EditorFont {

    private static final String[] FAMILIES = { "Noto Sans Mono CJK SC", "Sarasa Mono SC", "NSimSun", "SimSun" };

    private EditorFont() {
    }

    static void setDefault(Display display) {
        IEclipsePreferences chosen = InstanceScope.INSTANCE.getNode("org.eclipse.ui.workbench");
        for (String family : FAMILIES) {
            if (chosen.get(JFaceResources.TEXT_FONT, "").isEmpty() && display.getFontList(family, true).length > 0) {
                FontData font = new FontData(family, 11, SWT.NORMAL);
                chosen.put(JFaceResources.TEXT_FONT, StringConverter.asString(new FontData[] { font }));
                return;
            }
        }
    }
}
