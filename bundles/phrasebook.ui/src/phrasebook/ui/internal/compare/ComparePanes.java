// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.compare;

import java.util.List;

import org.eclipse.compare.CompareViewerPane;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import phrasebook.ui.internal.Messages;

/** The compare editor's inside: the changes to the left, the chosen one side by side to the right. */
final class ComparePanes {

    private final SashForm form;
    private final ChangeTree tree;
    private final CompareViewerPane pane;
    private final TextPane old;
    private final TextPane now;
    private final Action takeOld;
    private final Action takeNew;

    ComparePanes(@Nullable Composite parent, NormComparison comparison, boolean oldEditable, boolean newEditable) {
        form = new SashForm(parent, SWT.HORIZONTAL);
        tree = new ChangeTree(form, this::choose);
        pane = new CompareViewerPane(form, SWT.BORDER | SWT.FLAT);
        SashForm texts = new SashForm(pane, SWT.HORIZONTAL);
        pane.setContent(texts);
        old = new TextPane(texts, false);
        now = new TextPane(texts, true);
        takeOld = action("Compare.takeOld", () -> comparison.take(true));
        takeNew = action("Compare.takeNew", () -> comparison.take(false));
        takeOld.setEnabled(newEditable);
        takeNew.setEnabled(oldEditable);
        ToolBarManager bar = CompareViewerPane.getToolBarManager(pane);
        add(bar, action("Compare.previous", () -> comparison.go(false)));
        bar.add(new Separator());
        add(bar, action("Compare.next", () -> comparison.go(true)));
        bar.add(new Separator());
        add(bar, takeOld);
        bar.add(new Separator());
        add(bar, takeNew);
        bar.update(true);
        form.setWeights(30, 70);
    }

    private static Action action(String key, Runnable run) {
        Action action = new Action(Messages.get(key)) {
            @Override
            public void run() {
                run.run();
            }
        };
        action.setToolTipText(Messages.get(key + ".tip"));
        return action;
    }

    private static void add(ToolBarManager bar, Action action) {
        ActionContributionItem item = new ActionContributionItem(action);
        item.setMode(ActionContributionItem.MODE_FORCE_TEXT);
        bar.add(item);
    }

    Control control() {
        return form;
    }

    ChangeTree tree() {
        return tree;
    }

    /** Shows these changes, and chooses the one at that place. */
    void show(String oldHeading, String newHeading, List<ChangeNode> changes, int place) {
        old.setHeading(oldHeading);
        now.setHeading(newHeading);
        tree.show(changes, place);
    }

    private void choose(@Nullable ChangeNode node) {
        pane.setText(node == null ? "" : node.whole().label());
        SideText before = node == null ? null : node.old();
        SideText after = node == null ? null : node.now();
        WordMarks marks = before == null || after == null ? WordMarks.NONE
                : WordMarks.of(before.text(), after.text());
        old.show(before, marks.old());
        now.show(after, marks.now());
    }

    void setFocus() {
        tree.setFocus();
    }
}
