// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.preferences;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.IWorkbenchWindow;

import phrasebook.rules.settings.SettingsDraft;
import phrasebook.rules.settings.SettingsException;
import phrasebook.rules.settings.SettingsFile;
import phrasebook.ui.internal.Messages;
import phrasebook.ui.internal.files.FileTrouble;
import phrasebook.ui.internal.files.NormFiles;
import phrasebook.ui.internal.norm.OfficeSettings;
import phrasebook.ui.internal.views.Named;

/**
 * How the norm in the active editor is checked. It is made of the rules there are, and writes the settings file beside
 * the norm, which the command line reads too.
 */
public class CheckPage extends PreferencePage implements IWorkbenchPreferencePage {

    public static final String ID = "phrasebook.ui.check";

    private final Map<String, Spinner> budgets = new LinkedHashMap<>();
    private @Nullable Path file;
    private @Nullable SettingsDraft draft;
    private @Nullable Text terms;

    @Override
    public void init(IWorkbench workbench) {
        noDefaultAndApplyButton();
        IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
        Path norm = window == null || window.getActivePage() == null ? null
                : NormFiles.fileOf(window.getActivePage().getActiveEditor());
        file = norm == null ? null : norm.resolveSibling(SettingsFile.NAME);
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite all = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = layout.marginHeight = 0;
        all.setLayout(layout);
        Path at = file;
        if (at == null) {
            say(all, Messages.get("Check.noNorm"));
            return all;
        }
        say(all, Messages.get("Check.file", at));
        try {
            SettingsDraft read = SettingsDraft.of(Files.exists(at) ? Files.readString(at) : "");
            draft = read;
            new RuleLevels(all, read);
            budgets(all, read);
            terms(all, read);
        } catch (SettingsException e) {
            e.problems().forEach(p -> say(all, Messages.get("Check.wrong", p.line(), p.column(),
                    p.message(Messages.locale()))));
            setErrorMessage(Messages.get("Check.broken"));
        } catch (IOException e) {
            setErrorMessage(Messages.get("Settings.unreadable", SettingsFile.NAME));
        }
        return all;
    }

    private static void say(Composite all, String words) {
        Label label = new Label(all, SWT.WRAP);
        label.setText(words);
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
        wide.widthHint = 380;
        label.setLayoutData(wide);
    }

    private void budgets(Composite all, SettingsDraft read) {
        Composite grid = new Composite(all, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        grid.setLayout(layout);
        for (String budget : SettingsDraft.budgets()) {
            String words = SettingsDraft.words(budget, Messages.locale());
            Spinner spinner = new Spinner(grid, SWT.BORDER);
            spinner.setValues(read.budget(budget), 1, SettingsDraft.highestBudget(), 0, 1, 10);
            Named.name(spinner, words);
            new Label(grid, SWT.NONE).setText(words);
            budgets.put(budget, spinner);
        }
    }

    private void terms(Composite all, SettingsDraft read) {
        say(all, Messages.get("Check.terms"));
        Text text = new Text(all, SWT.MULTI | SWT.BORDER | SWT.V_SCROLL | SWT.WRAP);
        Named.name(text, Messages.get("Check.terms"));
        text.setText(TermLines.print(read.terms()));
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, false);
        data.heightHint = 4 * text.getLineHeight();
        text.setLayoutData(data);
        text.addListener(SWT.Modify, event -> {
            String wrong = TermLines.wrong(text.getText()).orElse("");
            setErrorMessage(wrong.isEmpty() ? null : Messages.get("Check.term", wrong));
            setValid(wrong.isEmpty());
        });
        terms = text;
    }

    @Override
    public boolean performOk() {
        SettingsDraft changed = draft;
        Text lines = terms;
        Path at = file;
        if (changed == null || at == null || lines == null) {
            return true;
        }
        budgets.forEach((budget, spinner) -> changed.setBudget(budget, spinner.getSelection()));
        TermLines.parse(lines.getText()).ifPresent(changed::setTerms);
        return write(at, changed.text());
    }

    private boolean write(Path at, String text) {
        try {
            OfficeSettings.write(at, text);
            return true;
        } catch (IOException e) {
            setErrorMessage(FileTrouble.writing(at, e));
            return false;
        }
    }
}
