// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.product;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.part.IntroPart;

import phrasebook.exports.AtomicFile;
import phrasebook.ui.internal.Icons;
import phrasebook.ui.internal.Messages;
import phrasebook.ui.internal.files.FileTrouble;
import phrasebook.ui.internal.files.NormFiles;
import phrasebook.ui.internal.files.RecentNorms;
import phrasebook.ui.internal.wizards.ImportWizard;
import phrasebook.ui.internal.wizards.NewNormWizard;
import phrasebook.ui.internal.wizards.Wizards;

/** The first page: three ways to begin, and the norms that were open last. */
public class Welcome extends IntroPart {

    private @Nullable Button first;

    @Override
    public void createPartControl(Composite parent) {
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), parent);
        Composite page = new Composite(parent, SWT.NONE);
        page.setBackground(page.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
        page.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
        page.setBackgroundMode(SWT.INHERIT_DEFAULT);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 64;
        layout.marginHeight = 48;
        layout.verticalSpacing = 14;
        page.setLayout(layout);
        text(page, "Product.name", resources.create(font(26)));
        text(page, "Welcome.subtitle", resources.create(font(12)));
        Composite ways = new Composite(page, SWT.NONE);
        GridLayout three = new GridLayout(3, true);
        three.horizontalSpacing = 32;
        three.marginTop = 24;
        ways.setLayout(three);
        first = way(ways, resources, "sample", "Welcome.sample", Welcome::openSample);
        way(ways, resources, "import", "Welcome.import", () -> Wizards.open(new ImportWizard()));
        way(ways, resources, "new", "Welcome.new", () -> Wizards.open(new NewNormWizard()));
        recent(page);
    }

    private static FontDescriptor font(int points) {
        FontData[] data = JFaceResources.getDefaultFont().getFontData();
        return FontDescriptor.createFrom(data).setHeight(points);
    }

    private static void text(Composite page, String key, org.eclipse.swt.graphics.Font font) {
        Label label = new Label(page, SWT.WRAP);
        label.setText(Messages.get(key));
        label.setFont(font);
        label.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    }

    private static Button way(Composite ways, LocalResourceManager resources, String picture, String key,
            Runnable open) {
        Composite way = new Composite(ways, SWT.NONE);
        way.setLayout(new GridLayout());
        way.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false));
        Label image = new Label(way, SWT.NONE);
        image.setImage(resources.create(Icons.file("branding/" + picture + ".svg")));
        Button button = new Button(way, SWT.PUSH);
        button.setText(Messages.get(key));
        button.setFont(resources.create(font(13)));
        button.addListener(SWT.Selection, event -> open.run());
        Label what = new Label(way, SWT.WRAP);
        what.setText(Messages.get(key + ".what"));
        GridData narrow = new GridData(SWT.LEFT, SWT.TOP, false, false);
        narrow.widthHint = 260;
        what.setLayoutData(narrow);
        return button;
    }

    private static void recent(Composite page) {
        if (RecentNorms.all().isEmpty()) {
            return;
        }
        Label title = new Label(page, SWT.NONE);
        title.setText(Messages.get("Welcome.recent"));
        GridData spaced = new GridData();
        spaced.verticalIndent = 28;
        title.setLayoutData(spaced);
        for (Path file : RecentNorms.all()) {
            Link link = new Link(page, SWT.NONE);
            link.setText("<a>" + file.getFileName() + "</a>   " + file.getParent());
            link.addListener(SWT.Selection, event -> NormFiles.open(file));
        }
    }

    /** A copy of the sample in the writer's own documents, so that it can be tried on. */
    private static void openSample() {
        Path file = Wizards.documents().resolve(Messages.get("Welcome.sampleFile"));
        try {
            if (!Files.exists(file)) {
                byte[] sample = NewNormWizard.sample().getBytes(StandardCharsets.UTF_8);
                AtomicFile.write(file, out -> out.write(sample));
            }
            NormFiles.open(file);
        } catch (IOException e) {
            MessageDialog.openError(null, Messages.get("Welcome.title"), FileTrouble.writing(file, e));
        }
    }

    @Override
    public void standbyStateChanged(boolean standby) {
        // The page looks the same beside the others.
    }

    @Override
    public void setFocus() {
        Button button = first;
        if (button != null) {
            button.setFocus();
        }
    }
}
