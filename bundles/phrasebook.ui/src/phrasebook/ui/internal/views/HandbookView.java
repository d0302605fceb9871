// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.views;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;

import phrasebook.ui.internal.Messages;
import phrasebook.ui.internal.handbook.Handbook;
import phrasebook.ui.internal.handbook.Page;
import phrasebook.ui.internal.handbook.ProseReader;
import phrasebook.ui.internal.handbook.ProseText;

/** The pages that explain, one at a time. */
public class HandbookView extends ViewPart {

    public static final String ID = "phrasebook.ui.handbook";

    private final List<Page> pages = List.copyOf(Handbook.pages().values());
    private @Nullable Combo choice;
    private @Nullable ProseText text;

    /** Shows a page beside the text. */
    public static void open(IWorkbenchPage in, String file) throws PartInitException {
        if (Views.show(in, ID) instanceof HandbookView view) {
            view.show(file);
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        Composite all = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = layout.marginHeight = 0;
        all.setLayout(layout);
        Combo combo = new Combo(all, SWT.READ_ONLY);
        Named.name(combo, Messages.get("Handbook.choice"));
        combo.setVisibleItemCount(24);
        pages.forEach(page -> combo.add(page.subject(Messages.locale())));
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
        wide.horizontalIndent = 6;
        wide.verticalIndent = 4;
        combo.setLayoutData(wide);
        combo.addListener(SWT.Selection, event -> show(pages.get(combo.getSelectionIndex()).file()));
        ProseText prose = new ProseText(all, this::follow);
        prose.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        choice = combo;
        text = prose;
        show(Handbook.LANGUAGE);
    }

    /** Shows a page by its file's name; one that there is not leaves the view as it is. */
    void show(String file) {
        Combo combo = choice;
        ProseText prose = text;
        Page page = Handbook.pages().get(file);
        if (combo != null && prose != null && page != null) {
            combo.select(pages.indexOf(page));
            prose.show(ProseReader.read(page.markdown(Messages.locale())));
        }
    }

    private void follow(String target) {
        String path = target.replaceFirst("#.*", "");
        show(path.substring(path.lastIndexOf('/') + 1));
    }

    @Override
    public void setFocus() {
        ProseText prose = text;
        if (prose != null) {
            prose.control().setFocus();
        }
    }
}
