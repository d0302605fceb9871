// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.views;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** Names for screen readers. */
public final class Named {

    /** The key under which a control's data holds its name. */
    public static final String KEY = "phrasebook.ui.name";

    private Named() {
    }

    /** Gives a control without a label of its own a name that screen readers say, or another name. */
    public static void name(Control control, String name) {
        String spoken = name.replaceAll("\\(&.\\)|&", "");
        boolean isNamed = control.getData(KEY) != null;
        control.setData(KEY, spoken);
        if (isNamed) {
            return;
        }
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(@Nullable AccessibleEvent event) {
                if (event != null) {
                    event.result = (String) control.getData(KEY);
                }
            }
        });
    }
}
