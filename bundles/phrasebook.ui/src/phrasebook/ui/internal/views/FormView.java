// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.views;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.swt.widgets.Composite;

import phrasebook.dsl.ParsedNorm;
import phrasebook.dsl.ide.editing.EditResult;
import phrasebook.dsl.ide.editing.EditResult.Edited;
import phrasebook.dsl.ide.editing.EditResult.Refused;
import phrasebook.dsl.ide.editing.EntryForm;
import phrasebook.dsl.ide.editing.EntryForms;
import phrasebook.ui.internal.Messages;
import phrasebook.ui.internal.norm.NormSession;
import phrasebook.ui.internal.norm.Snapshot;
import phrasebook.ui.internal.views.form.FieldEdit;
import phrasebook.ui.internal.views.form.FormHost;
import phrasebook.ui.internal.views.form.FormPages;

/**
 * The entry of the caret in fields. A field sets its piece of the text, as one step to undo; a change of the text is
 * shown in the fields at once.
 */
public class FormView extends NormView implements FormHost {

    public static final String ID = "phrasebook.ui.form";
    private static final String INSERT = "phrasebook.ui.insertPhrase";
    private static final int KEEP = -1;

    private @Nullable FormPages pages;
    private @Nullable Snapshot shown;
    private @Nullable EntryForm form;
    private Object asking = this;
    private int wanted = KEEP;
    private boolean changing;
    private boolean inserted;

    @Override
    void createControls(Composite parent) {
        pages = new FormPages(parent, this, this::insertPhrase);
        InEditor.undoAndRedo(this, getViewSite());
    }

    @Override
    void show(Snapshot snapshot) {
        FormPages made = pages;
        if (made == null || made.isDisposed() || snapshot == shown) {
            return;
        }
        shown = snapshot;
        int step = wanted;
        wanted = KEEP;
        fill(made, snapshot, step == KEEP ? caret() : step, step);
    }

    private void fill(FormPages made, Snapshot snapshot, int caret, int step) {
        EntryForm before = form;
        EntryForm now = EntryForms.at(snapshot.norm(), caret).orElse(null);
        form = now;
        if (now == null) {
            made.showHint(Messages.get("Form.noEntry"), true);
        } else {
            made.show(now, snapshot.norm(), before == null || !isSame(before, now), step);
        }
        if (inserted) {
            inserted = false;
            made.focus(now);
        }
    }

    private static boolean isSame(EntryForm before, EntryForm now) {
        return before.getClass() == now.getClass()
                && (before.offset() == now.offset() || !now.id().isEmpty() && now.id().equals(before.id()));
    }

    @Override
    void caretMoved(int offset) {
        FormPages made = pages;
        Snapshot snapshot = shown;
        if (changing || made == null || made.isDisposed() || snapshot == null || !isCurrent(snapshot)) {
            return;
        }
        EntryForm same = form;
        if (same != null && same.offset() <= offset && offset <= same.offset() + same.length()) {
            made.show(same, snapshot.norm(), false, offset);
        } else {
            fill(made, snapshot, offset, offset);
        }
    }

    private boolean isCurrent(Snapshot snapshot) {
        NormSession current = session();
        return current != null
                && ((IDocumentExtension4) current.document()).getModificationStamp() == snapshot.stamp();
    }

    @Override
    void showNothing() {
        FormPages made = pages;
        shown = null;
        form = null;
        if (made != null && !made.isDisposed()) {
            made.showHint(Messages.get("Form.noNorm"), false);
        }
    }

    private void insertPhrase() {
        InEditor.run(getSite(), INSERT);
        Snapshot before = shown;
        inserted = before != null && !isCurrent(before);
    }

    @Override
    public @Nullable ParsedNorm norm() {
        Snapshot snapshot = shown;
        return snapshot == null ? null : snapshot.norm();
    }

    @Override
    public void sync() {
        NormSession current = session();
        Snapshot snapshot = shown;
        if (current != null && (snapshot == null || !isCurrent(snapshot))) {
            show(current.current());
        }
    }

    @Override
    public void asking(Object owner) {
        asking = owner;
    }

    @Override
    public boolean edit(FieldEdit edit) {
        Object owner = asking;
        asking = this;
        EntryForm before = form;
        sync();
        EntryForm now = form;
        ParsedNorm norm = norm();
        FormPages made = pages;
        if (norm == null || made == null || before == null || now == null || !isSame(before, now)) {
            return false; // The text has gone on to another entry, which is not what the field asked for.
        }
        EditResult result = edit.of(norm, Messages.locale());
        if (result instanceof Refused refused) {
            made.refused(owner, refused.reason());
            return false;
        }
        Edited edited = (Edited) result;
        made.taken(owner, edited.message());
        if (!edited.changes().isEmpty()) {
            change(edited);
        }
        return true;
    }

    private void change(Edited edited) {
        changing = true;
        try {
            apply(edited.changes());
            wanted = edited.caret();
            reveal(edited.caret(), 0);
        } finally {
            changing = false;
        }
    }

    @Override
    public void forget(Object owner) {
        FormPages made = pages;
        if (made != null) {
            made.forget(owner);
        }
    }

    @Override
    public void goTo(int offset) {
        changing = true;
        reveal(offset, 0);
        changing = false;
        wanted = KEEP;
    }

    @Override
    public void reflow() {
        FormPages made = pages;
        if (made != null) {
            made.reflow();
        }
    }

    @Override
    public void setFocus() {
        FormPages made = pages;
        if (made != null) {
            made.focus(form);
        }
    }
}
