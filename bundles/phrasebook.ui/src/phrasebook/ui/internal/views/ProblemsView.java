// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.views;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

import phrasebook.rules.Finding;
import phrasebook.rules.Severity;
import phrasebook.ui.internal.Icons;
import phrasebook.ui.internal.Messages;
import phrasebook.ui.internal.norm.NormSession;
import phrasebook.ui.internal.norm.Snapshot;
import phrasebook.ui.internal.preferences.SuppressDialog;

/** What is wrong with the norm, by severity and rule. A double click goes to the place. */
public class ProblemsView extends NormView {

    public static final String ID = "phrasebook.ui.problems";

    /** Of so many findings of one rule the first are shown, and the others when asked for. */
    private static final int AT_ONCE = 100;

    /** A list of so many is made anew only once nothing was typed for a while. */
    private static final int MANY = 500;
    private static final int PAUSE_MS = 1000;

    private @Nullable TreeViewer tree;
    private @Nullable List<Finding> shown;
    private @Nullable List<Finding> waiting;
    private List<ProblemGroup> groups = List.of();
    private final Runnable list = this::list;

    @Override
    void createControls(Composite parent) {
        TreeViewer viewer = new TreeViewer(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        Named.name(viewer.getControl(), Messages.get("Problems.name"));
        viewer.getTree().setHeaderVisible(true);
        column(viewer, "Problems.what", 620, ProblemsView::what, true);
        column(viewer, "Problems.entry", 80, o -> o instanceof Finding f ? f.entry() : "", false);
        column(viewer, "Problems.line", 60, o -> o instanceof Finding f ? String.valueOf(f.line()) : "", false);
        viewer.setContentProvider(new Branches(o -> o instanceof ProblemGroup group ? group.children() : List.of()));
        viewer.setDisplayIncrementally(AT_ONCE);
        viewer.addOpenListener(event -> goTo());
        tree = viewer;
        menu(viewer);
    }

    private void menu(TreeViewer viewer) {
        Menu menu = new Menu(viewer.getControl());
        MenuItem to = item(menu, "Problems.goTo", this::goTo);
        MenuItem explain = item(menu, "Problems.explain", () -> InEditor.run(getSite(), "phrasebook.ui.explain"));
        MenuItem suppress = item(menu, "Problems.suppress", this::suppress);
        menu.addListener(SWT.Show, event -> {
            suppress.setEnabled(isSuppressible());
            to.setEnabled(viewer.getStructuredSelection().getFirstElement() instanceof Finding);
            explain.setEnabled(chosenRule() != null);
        });
        viewer.getControl().setMenu(menu);
    }

    private static MenuItem item(Menu menu, String key, Runnable chosen) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(Messages.get(key));
        item.addListener(SWT.Selection, event -> chosen.run());
        return item;
    }

    private void goTo() {
        if (chosen() instanceof Finding finding) {
            reveal(finding.offset(), finding.length());
            getSite().getPage().activate(editor());
        }
    }

    private boolean isSuppressible() {
        NormSession session = session();
        return session != null && chosen() instanceof Finding finding && SuppressDialog.isFor(session.file(), finding);
    }

    private void suppress() {
        NormSession session = session();
        Path norm = session == null ? null : session.file();
        if (norm != null && chosen() instanceof Finding finding) {
            SuppressDialog.open(getSite().getShell(), norm, finding);
        }
    }

    private @Nullable Object chosen() {
        TreeViewer viewer = tree;
        return viewer == null ? null : viewer.getStructuredSelection().getFirstElement();
    }

    /** The id of the rule that is chosen, or of that of the finding that is; null where neither is. */
    public @Nullable String chosenRule() {
        Object chosen = chosen();
        String rule = chosen instanceof Finding finding ? finding.rule()
                : chosen instanceof ProblemGroup group ? group.rule() : "";
        return rule.isEmpty() ? null : rule;
    }

    private static void column(TreeViewer viewer, String title, int width, Function<Object, String> text,
            boolean pictured) {
        TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(Messages.get(title));
        column.getColumn().setWidth(width);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(@Nullable Object element) {
                return element == null ? "" : text.apply(element);
            }

            @Override
            public @Nullable Image getImage(@Nullable Object element) {
                return !pictured ? null : element instanceof Finding finding ? icon(finding.severity())
                        : element instanceof ProblemGroup group ? icon(group.severity()) : null;
            }
        });
    }

    private static String what(Object element) {
        if (element instanceof Finding finding) {
            return finding.message();
        }
        return ((ProblemGroup) element).label();
    }

    private static Image icon(Severity severity) {
        return Icons.image(switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "info";
        });
    }

    @Override
    void show(Snapshot snapshot) {
        waiting = snapshot.findings();
        if (snapshot.findings().size() < MANY) {
            list();
        } else {
            Display.getCurrent().timerExec(PAUSE_MS, list); // From now on, where it waits already.
        }
    }

    private void list() {
        TreeViewer viewer = tree;
        List<Finding> findings = waiting;
        if (viewer == null || viewer.getControl().isDisposed() || findings == null || findings.equals(shown)) {
            return;
        }
        shown = findings;
        viewer.getControl().setRedraw(false);
        fill(viewer, findings);
        viewer.getControl().setRedraw(true);
        setContentDescription(findings.isEmpty() ? Messages.get("Problems.none") : summary(findings));
    }

    /** What was closed stays closed, and what was chosen stays chosen. */
    private void fill(TreeViewer viewer, List<Finding> findings) {
        Set<String> closed = new HashSet<>();
        ProblemGroup.all(groups).forEach(group -> closed.add(group.key()));
        for (Object open : viewer.getExpandedElements()) {
            closed.remove(((ProblemGroup) open).key());
        }
        Object chosen = chosen();
        groups = ProblemGroup.of(findings);
        viewer.setInput(groups);
        viewer.setExpandedElements(ProblemGroup.all(groups).filter(group -> !closed.contains(group.key())).toArray());
        ProblemGroup.find(groups, chosen).ifPresent(again -> viewer.setSelection(new StructuredSelection(again)));
    }

    private static String summary(List<Finding> findings) {
        long errors = findings.stream().filter(f -> f.severity() == Severity.ERROR).count();
        long warnings = findings.stream().filter(f -> f.severity() == Severity.WARNING).count();
        return Messages.get("Problems.summary", errors, warnings, findings.size() - errors - warnings);
    }

    @Override
    void caretMoved(int offset) {
        // The list stays as it is.
    }

    @Override
    void showNothing() {
        TreeViewer viewer = tree;
        shown = null;
        waiting = null;
        groups = List.of();
        if (viewer != null && !viewer.getControl().isDisposed()) {
            viewer.setInput(List.of());
            setContentDescription(Messages.get("View.noNorm"));
        }
    }

    @Override
    public void setFocus() {
        TreeViewer viewer = tree;
        if (viewer != null) {
            viewer.getControl().setFocus();
        }
    }
}
