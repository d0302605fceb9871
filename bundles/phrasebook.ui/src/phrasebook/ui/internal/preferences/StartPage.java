// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.preferences;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.RadioGroupFieldEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

import phrasebook.ui.internal.Messages;
import phrasebook.ui.internal.product.Look;

/** What the workbench opens when it starts, and whether it is light or dark. */
public class StartPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    private static final String NODE = "phrasebook.ui";
    private static final String KEY = "openAtStart";
    private static final String LAST = "last";
    private static final String WELCOME = "welcome";

    private @Nullable Button dark;

    public StartPage() {
        super(GRID);
        ScopedPreferenceStore store = new ScopedPreferenceStore(InstanceScope.INSTANCE, NODE);
        store.setDefault(KEY, LAST);
        setPreferenceStore(store);
    }

    @Override
    protected void createFieldEditors() {
        addField(new RadioGroupFieldEditor(KEY, Messages.get("Start.what"), 1, new String[][] {
                { Messages.get("Start.last"), LAST }, { Messages.get("Start.welcome"), WELCOME } },
                getFieldEditorParent(), true));
        Button look = new Button(getFieldEditorParent(), SWT.CHECK);
        look.setText(Messages.get("Start.dark"));
        look.setSelection(Look.isDark());
        dark = look;
    }

    @Override
    public boolean performOk() {
        Button look = dark;
        if (look != null) {
            Look.setDark(look.getSelection());
        }
        return super.performOk();
    }

    @Override
    protected void performDefaults() {
        Button look = dark;
        if (look != null) {
            look.setSelection(false);
        }
        super.performDefaults();
    }

    @Override
    public void init(IWorkbench workbench) {
        // Nothing is taken from it.
    }

    /** Whether each start begins with the welcome page rather than with what was open last. */
    public static boolean isWelcome() {
        return InstanceScope.INSTANCE.getNode(NODE).get(KEY, LAST).equals(WELCOME);
    }
}
