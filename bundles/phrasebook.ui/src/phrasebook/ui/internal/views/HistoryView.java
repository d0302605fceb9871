// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.views;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

import phrasebook.dsl.NormLanguage;
import phrasebook.dsl.ide.TextChange;
import phrasebook.history.EntryChange;
import phrasebook.history.HistoryException;
import phrasebook.history.NormHistory;
import phrasebook.history.Restored;
import phrasebook.history.SavePoint;
import phrasebook.ui.internal.Icons;
import phrasebook.ui.internal.Messages;
import phrasebook.ui.internal.compare.ChangeWords;
import phrasebook.ui.internal.compare.FileSide;
import phrasebook.ui.internal.compare.NormComparison;
import phrasebook.ui.internal.compare.PastSide;
import phrasebook.ui.internal.history.HistoryList;
import phrasebook.ui.internal.history.HistoryReader;
import phrasebook.ui.internal.history.HistoryRow;
import phrasebook.ui.internal.history.HistoryTable;
import phrasebook.ui.internal.norm.NormSession;
import phrasebook.ui.internal.norm.Snapshot;

/** What was saved of the norm, or what happened to the entry of the caret; any two states can be compared. */
public class HistoryView extends NormView {

    public static final String ID = "phrasebook.ui.history";

    private static final int PAUSE_MS = 400;

    private final HistoryReader reader = new HistoryReader(this::show);
    private @Nullable HistoryTable table;
    private @Nullable Button one;
    private @Nullable SashForm halves;
    private @Nullable ChangeWords words;
    private @Nullable IAction compare;
    private @Nullable IAction restore;
    private HistoryList list = HistoryList.none("");

    @Override
    void createControls(Composite parent) {
        Composite all = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        all.setLayout(layout);
        Button box = CheckBox.in(all);
        box.setText(Messages.get("History.one"));
        box.addListener(SWT.Selection, event -> request(0));
        one = box;
        SashForm form = new SashForm(all, SWT.VERTICAL);
        form.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        table = new HistoryTable(form, this::chosen, this::compare);
        words = new ChangeWords(form);
        halves = form;
        actions();
        divide(false);
    }

    private void actions() {
        IAction comparing = action("History.compare", "compare", this::compare);
        IAction restoring = action("History.restore", "goto", this::restore);
        compare = comparing;
        restore = restoring;
        var bar = getViewSite().getActionBars().getToolBarManager();
        bar.add(action("History.save", "save_point", () -> InEditor.run(getSite(), "phrasebook.ui.saveVersion")));
        bar.add(comparing);
        bar.add(restoring);
        bar.add(action("History.share", "refresh", () -> InEditor.run(getSite(), "phrasebook.ui.share")));
        HistoryTable made = table;
        if (made != null) {
            made.menu(comparing, restoring);
        }
    }

    private static IAction action(String key, String icon, Runnable run) {
        Action action = new Action(Messages.get(key)) {
            @Override
            public void run() {
                run.run();
            }
        };
        action.setToolTipText(Messages.get(key));
        action.setImageDescriptor(Icons.descriptor(icon));
        return action;
    }

    private void divide(boolean both) {
        SashForm form = halves;
        HistoryTable made = table;
        if (form != null && made != null) {
            form.setMaximizedControl(both ? null : made.control());
        }
    }

    /** Reads the history again, after something was saved, released or shared. */
    public void refresh() {
        request(0);
    }

    private boolean isOfOne() {
        Button box = one;
        return box != null && box.getSelection();
    }

    private void request(int pause) {
        NormSession session = session();
        Path file = session == null ? null : session.file();
        if (session != null && file != null) {
            reader.request(file, session.document().get(), isOfOne() ? caret() : -1, pause);
        }
    }

    @Override
    void show(Snapshot snapshot) {
        request(PAUSE_MS);
    }

    @Override
    void caretMoved(int offset) {
        if (isOfOne()) {
            request(PAUSE_MS);
        }
    }

    private void show(HistoryList fresh) {
        HistoryTable made = table;
        if (made == null || made.control().isDisposed()) {
            return;
        }
        list = fresh;
        made.show(fresh.rows());
        setContentDescription(fresh.summary());
        divide(isOfOne() && !fresh.rows().isEmpty());
        chosen(made.chosen());
    }

    @Override
    void showNothing() {
        reader.forget();
        show(HistoryList.none(Messages.get("View.noNorm")));
    }

    private void chosen(List<HistoryRow> rows) {
        IAction comparing = compare;
        IAction restoring = restore;
        ChangeWords panes = words;
        EntryChange change = rows.size() == 1 ? rows.get(0).change() : null;
        if (comparing != null && restoring != null && panes != null) {
            comparing.setEnabled(rows.stream().filter(r -> r.point() != null).count() == rows.size()
                    && (rows.size() == 1 || rows.size() == 2));
            restoring.setEnabled(change != null);
            panes.show(change == null ? null : change.change());
        }
    }

    private List<HistoryRow> chosen() {
        HistoryTable made = table;
        return made == null ? List.of() : made.chosen();
    }

    /** Two states that are chosen with each other, one with the norm as it is now. */
    private void compare() {
        NormSession session = session();
        Path file = session == null ? null : session.file();
        List<HistoryRow> rows = chosen();
        if (file == null || rows.isEmpty()) {
            return;
        }
        try {
            NormHistory history = new NormHistory(file, NormLanguage.create());
            PastSide old = side(history, rows.get(rows.size() - 1));
            if (old != null) {
                PastSide now = rows.size() == 2 ? side(history, rows.get(0)) : null;
                NormComparison.open(old, now == null ? new FileSide(file) : now);
            }
        } catch (HistoryException e) {
            tell(e.message(Messages.locale()));
        }
    }

    private static @Nullable PastSide side(NormHistory history, HistoryRow row) throws HistoryException {
        SavePoint point = row.point();
        return point == null ? null : new PastSide(row.name(), history.text(point));
    }

    /** Has the entry say again what it said then, as one step to undo. */
    private void restore() {
        NormSession session = session();
        Path file = session == null ? null : session.file();
        List<HistoryRow> rows = chosen();
        EntryChange change = rows.size() == 1 ? rows.get(0).change() : null;
        if (session == null || file == null || change == null) {
            return;
        }
        Snapshot now = session.current();
        if (!now.norm().text().equals(list.text())) {
            request(0); // It was made of another text; what is chosen in it may be another entry now.
            return;
        }
        Restored restored = new NormHistory(file, NormLanguage.create()).restore(now.norm(), list.index(), change);
        if (restored.edits().isEmpty()) {
            tell(Messages.get("History.same"));
        } else if (restored.missing().isEmpty() || MessageDialog.openConfirm(getSite().getShell(),
                Messages.get("History.title"),
                Messages.get("History.missing", String.join("、", restored.missing())))) {
            apply(restored.edits().stream().map(e -> new TextChange(e.offset(), e.length(), e.text())).toList());
        }
    }

    private void tell(String message) {
        MessageDialog.openInformation(getSite().getShell(), Messages.get("History.title"), message);
    }

    @Override
    public void setFocus() {
        HistoryTable made = table;
        if (made != null) {
            made.control().setFocus();
        }
    }
}
