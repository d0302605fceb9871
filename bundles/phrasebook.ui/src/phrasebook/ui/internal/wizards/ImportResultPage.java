// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.wizards;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

import phrasebook.imports.ImportReport.Review;
import phrasebook.ui.internal.Messages;
import phrasebook.ui.internal.views.Named;

/** Shows what was read: the report, the document and the norm side by side, and what a person must look at. */
final class ImportResultPage extends WizardPage {

    private Label summary;
    private Text source;
    private Text norm;
    private Table reviews;
    private Text target;
    private @Nullable Imported imported;

    ImportResultPage() {
        super("result");
        setTitle(Messages.get("Import.result"));
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite grid = Wizards.grid(parent, 2);
        summary = new Label(grid, SWT.WRAP);
        summary.setLayoutData(fill(false));
        SashForm sides = new SashForm(grid, SWT.HORIZONTAL);
        sides.setLayoutData(fill(true));
        source = side(sides, "Import.source");
        norm = side(sides, "Import.norm");
        reviews = new Table(grid, SWT.BORDER | SWT.FULL_SELECTION);
        Named.name(reviews, Messages.get("Import.reviews"));
        reviews.setHeaderVisible(true);
        GridData small = fill(false);
        small.heightHint = 90;
        reviews.setLayoutData(small);
        column("Problems.line", 60);
        column("Import.why", 240);
        column("Import.text", 420);
        target = Wizards.field(grid, "Import.target", "", this::check);
        setControl(grid);
    }

    private static GridData fill(boolean tall) {
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, tall, 2, 1);
        data.widthHint = 760;
        if (tall) {
            data.heightHint = 260;
        }
        return data;
    }

    private static Text side(SashForm sides, String key) {
        Composite side = new Composite(sides, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        side.setLayout(layout);
        new Label(side, SWT.NONE).setText(Messages.get(key));
        Text text = new Text(side, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.WRAP | SWT.V_SCROLL);
        text.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        return text;
    }

    private void column(String key, int width) {
        TableColumn column = new TableColumn(reviews, SWT.LEFT);
        column.setText(Messages.get(key));
        column.setWidth(width);
    }

    @Override
    public void setVisible(boolean visible) {
        if (visible && getPreviousPage() instanceof ImportSourcePage page) {
            Imported read = page.read();
            if (read == null) {
                getShell().getDisplay().asyncExec(() -> getContainer().showPage(page));
            } else {
                show(read, page.proposal());
            }
        }
        super.setVisible(visible);
    }

    private void show(Imported read, Path proposal) {
        imported = read;
        summary.setText(read.summary());
        source.setText(read.source());
        norm.setText(read.norm());
        reviews.removeAll();
        for (Review review : read.report().review()) {
            TableItem item = new TableItem(reviews, SWT.NONE);
            item.setText(new String[] { String.valueOf(review.line()), review.why().text(Messages.locale()),
                    review.text() });
        }
        boolean isClean = read.report().review().isEmpty();
        reviews.setVisible(!isClean);
        ((GridData) reviews.getLayoutData()).exclude = isClean;
        setMessage(isClean ? Messages.get("Import.clean")
                : Messages.get("Import.look", read.report().review().size()),
                isClean ? INFORMATION : WARNING);
        target.setText(proposal.toString());
        ((Composite) getControl()).layout();
        check();
    }

    private void check() {
        String trouble = imported == null ? "" : trouble();
        setErrorMessage(trouble == null || trouble.isEmpty() ? null : trouble);
        setPageComplete(trouble == null);
    }

    private @Nullable String trouble() {
        try {
            Path file = file();
            return file.getParent() == null || !Files.isDirectory(file.getParent()) ? Messages.get("New.noFolder")
                    : Files.exists(file) ? Messages.get("New.exists", file.getFileName()) : null;
        } catch (InvalidPathException e) {
            return Messages.get("New.badName");
        }
    }

    Path file() {
        String given = target.getText().strip();
        return Path.of(given.endsWith(".norm") ? given : given + ".norm").toAbsolutePath();
    }

    String norm() {
        Imported read = imported;
        return read == null ? "" : read.norm();
    }
}
