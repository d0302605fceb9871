// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.compare;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;

import phrasebook.diff.Change;
import phrasebook.diff.Side;
import phrasebook.ui.internal.Messages;

/** What one entry said before a change and after it, side by side. */
public final class ChangeWords {

    private final TextPane before;
    private final TextPane after;

    /** Empty panes. */
    public ChangeWords(Composite parent) {
        SashForm form = new SashForm(parent, SWT.HORIZONTAL);
        before = new TextPane(form, false);
        after = new TextPane(form, true);
        before.setHeading(Messages.get("History.before"));
        after.setHeading(Messages.get("History.after"));
    }

    /** Shows a change, with the words that differ marked; null for none. */
    public void show(@Nullable Change change) {
        SideText old = text(change == null ? null : change.before());
        SideText now = text(change == null ? null : change.after());
        WordMarks marks = old == null || now == null ? WordMarks.NONE : WordMarks.of(old.text(), now.text());
        before.show(old, marks.old());
        after.show(now, marks.now());
    }

    private static @Nullable SideText text(@Nullable Side side) {
        return side == null ? null : new SideText((side.number() + " " + side.text()).strip());
    }
}
