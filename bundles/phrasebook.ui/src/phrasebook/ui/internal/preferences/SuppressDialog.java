// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.preferences;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import phrasebook.rules.Finding;
import phrasebook.rules.Settings.Suppression;
import phrasebook.rules.settings.SettingsDraft;
import phrasebook.rules.settings.SettingsException;
import phrasebook.rules.settings.SettingsFile;
import phrasebook.ui.internal.Messages;
import phrasebook.ui.internal.files.FileTrouble;
import phrasebook.ui.internal.norm.OfficeSettings;
import phrasebook.ui.internal.views.Named;

/** Asks why and until when a problem is put up with, and writes it into the settings beside the norm. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE) // The fields are made when their controls are.
public final class SuppressDialog extends TitleAreaDialog {

    /** For so many days a problem stays where nobody says otherwise. */
    private static final int DAYS = 90;

    private final Finding finding;
    private final Path file;
    private Text reason;
    private DateTime until;
    private Button everywhere;

    private SuppressDialog(Shell shell, Path norm, Finding finding) {
        super(shell);
        this.finding = finding;
        this.file = norm.resolveSibling(SettingsFile.NAME);
    }

    /** Whether a problem can be put up with: it is one that a rule finds, and the norm is in a file. */
    public static boolean isFor(@Nullable Path norm, Finding finding) {
        return norm != null && SettingsDraft.isSuppressible(finding.rule());
    }

    /** @param norm the file of the norm that the finding is in */
    public static void open(Shell shell, Path norm, Finding finding) {
        new SuppressDialog(shell, norm, finding).open();
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        getShell().setText(Messages.get("Suppress.title"));
        setTitle(Messages.get("Suppress.title"));
        setMessage(finding.message());
        Composite area = (Composite) super.createDialogArea(parent);
        Composite grid = new Composite(area, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = layout.marginHeight = 12;
        grid.setLayout(layout);
        grid.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        new Label(grid, SWT.NONE).setText(Messages.get("Suppress.reason"));
        reason = new Text(grid, SWT.BORDER);
        reason.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        reason.addModifyListener(event -> check());
        new Label(grid, SWT.NONE).setText(Messages.get("Suppress.until"));
        until = new DateTime(grid, SWT.DATE | SWT.DROP_DOWN | SWT.BORDER);
        Named.name(until, Messages.get("Suppress.until"));
        LocalDate day = LocalDate.now().plusDays(DAYS);
        until.setDate(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
        until.addListener(SWT.Selection, event -> check());
        scope(grid);
        return area;
    }

    private void scope(Composite grid) {
        everywhere = new Button(grid, SWT.CHECK);
        everywhere.setText(Messages.get("Suppress.everywhere"));
        everywhere.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        everywhere.setSelection(finding.entry().isEmpty());
        everywhere.setEnabled(!finding.entry().isEmpty());
        Label where = new Label(grid, SWT.WRAP);
        where.setText(Messages.get("Suppress.file", SettingsFile.NAME));
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
        wide.widthHint = 420;
        where.setLayoutData(wide);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        getButton(IDialogConstants.OK_ID).setEnabled(false);
    }

    private LocalDate day() {
        return LocalDate.of(until.getYear(), until.getMonth() + 1, until.getDay());
    }

    private void check() {
        boolean past = day().isBefore(LocalDate.now());
        setErrorMessage(past ? Messages.get("Suppress.past") : null);
        getButton(IDialogConstants.OK_ID).setEnabled(!past && !reason.getText().isBlank());
    }

    @Override
    protected void okPressed() {
        try {
            SettingsDraft draft = SettingsDraft.of(Files.exists(file) ? Files.readString(file) : "");
            draft.suppress(new Suppression(finding.rule(), everywhere.getSelection() ? null : finding.entry(),
                    reason.getText().strip(), day()));
            OfficeSettings.write(file, draft.text());
            super.okPressed();
        } catch (SettingsException e) {
            setErrorMessage(Messages.get("Check.broken"));
        } catch (IOException e) {
            setErrorMessage(FileTrouble.writing(file, e));
        }
    }
}
