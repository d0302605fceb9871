// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.release;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

import phrasebook.dsl.NormLanguage;
import phrasebook.ui.internal.Messages;
import phrasebook.ui.internal.files.FileTrouble;
import phrasebook.ui.internal.release.Hindrance.Where;
import phrasebook.ui.internal.views.Named;
import phrasebook.ui.internal.wizards.Wizards;

/**
 * The fields of a release, and below them all that stands against it; whoever opens a line is led to where to mend it.
 */
final class ReleasePage extends WizardPage {

    private static final int PAUSE_MS = 300;
    private static final int TABLE_HEIGHT = 130;

    private final Path file;
    private final String text;
    private final ReleaseForm first;
    private final Consumer<Hindrance> mend;
    private final Map<Where, Text> fields = new EnumMap<>(Where.class);
    private final NormLanguage language = NormLanguage.create();
    private final Job job = Job.createSystem(Messages.get("Release.checking"), (ICoreRunnable) monitor -> check());
    private volatile ReleaseForm form;
    private Table table;

    /**
     * @param first what stands in the fields at first
     * @param text the norm's
     * @param mend is told of what cannot be mended on the page
     */
    ReleasePage(ReleaseForm first, String text, Consumer<Hindrance> mend) {
        super("release");
        this.file = first.file();
        this.first = first;
        this.form = first;
        this.text = text;
        this.mend = mend;
        setTitle(Messages.get("Release.title"));
        setDescription(Messages.get("Release.description"));
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite grid = new Composite(parent, SWT.NONE);
        grid.setLayout(new GridLayout(3, false));
        field(grid, Where.VERSION, "Release.version", first.version());
        field(grid, Where.ISSUED, "Release.issued", first.issued());
        field(grid, Where.EFFECTIVE, "Release.effective", first.effective());
        field(grid, Where.AUTHOR, "Release.author", first.author());
        key(grid);
        fields.put(Where.FOLDER, Wizards.folder(grid, "Release.folder", first.folder(), this::changed));
        table(grid);
        setControl(grid);
        changed();
    }

    private void field(Composite grid, Where where, String label, String value) {
        fields.put(where, Wizards.field(grid, label, value, this::changed));
    }

    private void key(Composite grid) {
        Text key = Wizards.field(grid, "Release.key", first.key(), this::changed);
        ((GridData) key.getLayoutData()).horizontalSpan = 1;
        fields.put(Where.KEY, key);
        Composite buttons = new Composite(grid, SWT.NONE);
        GridLayout layout = new GridLayout(2, true);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        buttons.setLayout(layout);
        button(buttons, "Wizard.browse", () -> choose(SWT.OPEN, "Release.chooseKey", key::setText));
        button(buttons, "Release.newKey", () -> choose(SWT.SAVE, "Release.saveKey", this::create));
    }

    private static void button(Composite row, String label, Runnable pressed) {
        Button button = new Button(row, SWT.PUSH);
        button.setText(Messages.get(label));
        button.addListener(SWT.Selection, event -> pressed.run());
    }

    private void choose(int style, String title, Consumer<String> chosen) {
        FileDialog dialog = new FileDialog(getShell(), style);
        dialog.setText(Messages.get(title));
        dialog.setFilterExtensions(new String[] { "*.pem", "*.*" });
        dialog.setFilterNames(new String[] { Messages.get("Release.keys"), Messages.get("Files.all") });
        dialog.setFileName(style == SWT.SAVE ? Messages.get("Release.keyName") : "");
        String name = dialog.open();
        if (name != null) {
            chosen.accept(name);
        }
    }

    /** Makes a pair of keys and uses it. */
    void create(String name) {
        Path key = Path.of(name.endsWith(".pem") ? name : name + ".pem");
        try {
            Path open = KeyFiles.create(key);
            field(Where.KEY).setText(key.toString());
            setMessage(Messages.get("Release.keyMade", open), INFORMATION);
        } catch (IOException e) {
            setErrorMessage(FileTrouble.writing(key, e));
        }
    }

    private void table(Composite grid) {
        Label label = new Label(grid, SWT.NONE);
        label.setText(Messages.get("Release.hindrances"));
        label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1));
        table = new Table(grid, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
        Named.name(table, Messages.get("Release.hindrances"));
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true, 3, 1);
        data.heightHint = TABLE_HEIGHT;
        table.setLayoutData(data);
        table.addListener(SWT.DefaultSelection, event -> {
            if (event.item.getData() instanceof Hindrance hindrance) {
                open(hindrance);
            }
        });
    }

    private void open(Hindrance hindrance) {
        Text field = fields.get(hindrance.where());
        if (field == null) {
            mend.accept(hindrance);
            if (!table.isDisposed()) { // Some are mended outside, which closes the wizard.
                changed();
            }
        } else {
            field.setFocus();
            field.selectAll();
        }
    }

    private Text field(Where where) {
        Text field = fields.get(where);
        if (field == null) {
            throw new IllegalStateException(where.toString());
        }
        return field;
    }

    private String value(Where where) {
        return field(where).getText().strip();
    }

    private void changed() {
        if (fields.size() < 6) {
            return; // The page is still being filled.
        }
        form = new ReleaseForm(file, value(Where.VERSION), value(Where.ISSUED), value(Where.EFFECTIVE),
                value(Where.AUTHOR), value(Where.KEY), value(Where.FOLDER));
        setPageComplete(false);
        job.schedule(PAUSE_MS);
    }

    private void check() {
        ReleaseForm checked = form;
        List<Hindrance> found = Hindrances.of(checked, text, language);
        Display.getDefault().asyncExec(() -> {
            if (checked == form && !table.isDisposed()) {
                show(found);
            }
        });
    }

    private void show(List<Hindrance> found) {
        table.removeAll();
        for (Hindrance hindrance : found) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(hindrance.message());
            item.setData(hindrance);
        }
        if (found.isEmpty()) {
            new TableItem(table, SWT.NONE).setText(Messages.get("Release.ready"));
        }
        setErrorMessage(null);
        setPageComplete(found.isEmpty());
    }

    /** What stands in the fields now. */
    ReleaseForm form() {
        return form;
    }

    @Override
    public void dispose() {
        job.cancel();
        super.dispose();
    }
}
