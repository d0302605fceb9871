// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.views.form;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import phrasebook.dsl.ParsedNorm;
import phrasebook.dsl.ide.editing.BanForm;
import phrasebook.dsl.ide.editing.EntryForm;
import phrasebook.dsl.ide.editing.PhraseForm;
import phrasebook.ui.internal.Messages;
import phrasebook.ui.internal.views.Named;

/** The pages of the form: one for each kind of entry, and one that says what to do where there is none. */
public final class FormPages {

    private final ProblemLine problems;
    private final ScrolledComposite scrolled;
    private final Composite content;
    private final EntryFields phrase;
    private final EntryFields ban;
    private final EntryFields provision;
    private final Composite nothing;
    private final Label hint;
    private final Button insert;
    private @Nullable Control visible;
    private boolean filling;
    private boolean reflowWanted;

    /** @param insertPhrase makes a new phrase at the caret */
    public FormPages(Composite parent, FormHost host, Runnable insertPhrase) {
        Composite all = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(all);
        problems = new ProblemLine(all);
        scrolled = new ScrolledComposite(all, SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(scrolled);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.setShowFocusedControl(true);
        scrolled.getVerticalBar().setIncrement(24);
        content = new Composite(scrolled, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(10, 8).spacing(0, 0).applyTo(content);
        scrolled.setContent(content);
        phrase = new PhraseFields(content, host, insertPhrase);
        ban = new BanFields(content, host, insertPhrase);
        provision = new ProvisionFields(content, host, insertPhrase);
        nothing = FieldGrid.grid(content);
        hint = new Label(nothing, SWT.WRAP);
        Named.name(hint, Messages.get("Form.hint"));
        GridDataFactory.fillDefaults().grab(true, false).span(4, 1).hint(40, SWT.DEFAULT).applyTo(hint);
        insert = FieldGrid.button(nothing, "Form.insert", insertPhrase);
        GridDataFactory.swtDefaults().span(4, 1).applyTo(insert);
        scrolled.addListener(SWT.Resize, e -> reflow());
    }

    public boolean isDisposed() {
        return scrolled.isDisposed();
    }

    /** Shows an entry. See {@link EntryFields#show}. */
    public void show(EntryForm form, ParsedNorm norm, boolean fresh, int caret) {
        EntryFields fields = fields(form);
        filling = true;
        if (fresh) {
            problems.clear();
            scrolled.setOrigin(0, 0);
        }
        fields.show(form, norm, fresh, caret);
        filling = false;
        turnTo(fields.control());
    }

    private EntryFields fields(EntryForm form) {
        return form instanceof PhraseForm ? phrase : form instanceof BanForm ? ban : provision;
    }

    /** Puts the focus where one would write first in the entry. */
    public void focus(@Nullable EntryForm form) {
        if (form != null) {
            fields(form).focus();
        } else if (insert.isVisible()) {
            insert.setFocus();
        } else {
            scrolled.setFocus();
        }
    }

    /** @param insertable whether a phrase can be inserted where the caret is */
    public void showHint(String words, boolean insertable) {
        problems.clear();
        reflowWanted |= !hint.getText().equals(words);
        hint.setText(words);
        insert.setVisible(insertable);
        turnTo(nothing);
    }

    public void refused(Object owner, String reason) {
        inPlace(() -> problems.refused(owner, reason));
        for (Control each = scrolled.getDisplay().getFocusControl(); each != null; each = each.getParent()) {
            if (each == content) {
                scrolled.showControl(scrolled.getDisplay().getFocusControl());
            }
        }
    }

    public void taken(Object owner, String message) {
        inPlace(() -> problems.taken(owner, message));
    }

    public void forget(Object owner) {
        inPlace(() -> problems.forget(owner));
    }

    /** The line above comes and goes without the fields being scrolled. */
    private void inPlace(Runnable change) {
        Point origin = scrolled.getOrigin();
        change.run();
        scrolled.setOrigin(origin);
    }

    private void turnTo(Control page) {
        if (page != visible) {
            visible = page;
            for (Control each : List.of(phrase.control(), ban.control(), provision.control(), nothing)) {
                each.setVisible(each == page);
                ((GridData) each.getLayoutData()).exclude = each != page;
            }
            reflowWanted = true;
        }
        if (reflowWanted) {
            reflow();
        }
    }

    /** Makes room for fields that came, went or grew. */
    public void reflow() {
        reflowWanted = filling;
        int width = scrolled.getClientArea().width;
        if (filling || width <= 0) {
            return;
        }
        Point origin = scrolled.getOrigin();
        content.layout(true, true);
        scrolled.setMinHeight(content.computeSize(width, SWT.DEFAULT).y);
        scrolled.setOrigin(origin);
    }
}
