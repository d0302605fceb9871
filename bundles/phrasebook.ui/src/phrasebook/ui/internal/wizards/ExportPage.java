// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.wizards;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import phrasebook.exports.Exporter;
import phrasebook.exports.Exporters;
import phrasebook.ui.internal.Messages;

/** Asks for formats and a folder; what was chosen last is chosen again. */
final class ExportPage extends WizardPage {

    private static final String FORMATS = "exportFormats";
    private static final String OPEN = "exportOpen";

    private final Map<Exporter, Button> formats = new LinkedHashMap<>();
    private final Path first;
    private final String trouble;
    private Text folder;
    private Button open;

    ExportPage(Path folder, String trouble) {
        super("export");
        this.first = folder;
        this.trouble = trouble;
        setTitle(Messages.get("Export.title"));
        setDescription(Messages.get("Export.description"));
    }

    @Override
    public void createControl(Composite parent) {
        IEclipsePreferences last = preferences();
        List<String> chosen = Arrays.asList(last.get(FORMATS, "json").split(","));
        Composite columns = Wizards.grid(parent, 2);
        Composite grid = Wizards.grid(columns, 3);
        grid.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        FormatSample sample = new FormatSample(columns);
        Label label = new Label(grid, SWT.NONE);
        label.setText(Messages.get("Export.formats"));
        label.setLayoutData(row());
        for (Exporter exporter : Exporters.all()) {
            Button button = new Button(grid, SWT.CHECK);
            String key = "Export." + exporter.id();
            button.setText(Messages.has(key) ? Messages.get(key) : exporter.id());
            button.setSelection(chosen.contains(exporter.id()));
            button.setLayoutData(row());
            button.addListener(SWT.Selection, event -> check());
            sample.follow(button, exporter);
            formats.put(exporter, button);
        }
        formats.keySet().stream().filter(e -> chosen.contains(e.id())).findFirst().ifPresent(sample::show);
        folder = Wizards.folder(grid, "Export.folder", first.toString(), this::check);
        open = new Button(grid, SWT.CHECK);
        open.setText(Messages.get("Export.open"));
        open.setSelection(last.getBoolean(OPEN, false));
        open.setLayoutData(row());
        setControl(columns);
        check();
    }

    private static GridData row() {
        return new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1);
    }

    private void check() {
        String why = trouble.isEmpty() ? wrong() : trouble;
        setErrorMessage(why);
        setPageComplete(why == null && !chosen().isEmpty());
    }

    private @Nullable String wrong() {
        try {
            return Files.isDirectory(folder()) ? null : Messages.get("New.noFolder");
        } catch (InvalidPathException e) {
            return Messages.get("New.badName");
        }
    }

    List<Exporter> chosen() {
        List<Exporter> chosen = new ArrayList<>();
        formats.forEach((exporter, button) -> {
            if (button.getSelection()) {
                chosen.add(exporter);
            }
        });
        return chosen;
    }

    Path folder() {
        return Path.of(folder.getText().strip());
    }

    boolean isOpen() {
        return open.getSelection();
    }

    void remember() {
        preferences().put(FORMATS, String.join(",", chosen().stream().map(Exporter::id).toList()));
        preferences().putBoolean(OPEN, isOpen());
    }

    private static IEclipsePreferences preferences() {
        return InstanceScope.INSTANCE.getNode("phrasebook.ui");
    }
}
