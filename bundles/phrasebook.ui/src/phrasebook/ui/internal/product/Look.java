// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.product;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;

/** Whether the workbench is light or dark from its next start on. The platform reads this before its first window. */
public final class Look {

    private static final String KEY = "themeid";
    private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
    private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

    private Look() {
    }

    public static boolean isDark() {
        return preferences().get(KEY, LIGHT).startsWith(DARK);
    }

    public static void setDark(boolean dark) {
        preferences().put(KEY, dark ? DARK : LIGHT);
    }

    private static IEclipsePreferences preferences() {
        return InstanceScope.INSTANCE.getNode("org.eclipse.e4.ui.css.swt.theme");
    }
}
