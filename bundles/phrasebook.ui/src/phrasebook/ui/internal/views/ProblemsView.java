// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.views;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;

import phrasebook.rules.Finding;
import phrasebook.rules.Severity;
import phrasebook.ui.internal.Icons;
import phrasebook.ui.internal.Messages;
import phrasebook.ui.internal.norm.Snapshot;

/** What is wrong with the norm, by severity and rule. A double click goes to the place. */
public class ProblemsView extends NormView {

    public static final String ID = "phrasebook.ui.problems";

    private @Nullable TreeViewer tree;
    private @Nullable List<Finding> shown;

    /** Findings of one severity, or of one rule among them. */
    private record Group(Severity severity, String rule, List<?> children, int size) {
    }

    @Override
    void createControls(Composite parent) {
        TreeViewer viewer = new TreeViewer(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        Named.name(viewer.getControl(), Messages.get("Problems.name"));
        viewer.getTree().setHeaderVisible(true);
        column(viewer, "Problems.what", 620, ProblemsView::what, true);
        column(viewer, "Problems.entry", 80, o -> o instanceof Finding f ? f.entry() : "", false);
        column(viewer, "Problems.line", 60, o -> o instanceof Finding f ? String.valueOf(f.line()) : "", false);
        viewer.setContentProvider(new Content());
        viewer.addOpenListener(event -> {
            if (viewer.getStructuredSelection().getFirstElement() instanceof Finding finding) {
                reveal(finding.offset(), finding.length());
                getSite().getPage().activate(editor());
            }
        });
        tree = viewer;
    }

    private static void column(TreeViewer viewer, String title, int width, Function<Object, String> text, boolean pictured) {
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
                        : element instanceof Group group ? icon(group.severity()) : null;
            }
        });
    }

    private static String what(Object element) {
        if (element instanceof Finding finding) {
            return finding.message();
        }
        Group group = (Group) element;
        String name = group.rule().isEmpty() ? Messages.get("Problems." + group.severity()) : ruleName(group.rule());
        return Messages.get("Problems.group", name, group.size());
    }

    /** A rule's name in the reader's words. */
    private static String ruleName(String rule) {
        return Messages.has("Rule." + rule) ? Messages.get("Rule." + rule) : rule;
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
        TreeViewer viewer = tree;
        List<Finding> findings = snapshot.findings();
        if (viewer == null || viewer.getControl().isDisposed() || findings.equals(shown)) {
            return;
        }
        shown = findings;
        viewer.getControl().setRedraw(false);
        viewer.setInput(groups(findings));
        viewer.expandAll();
        viewer.getControl().setRedraw(true);
        setContentDescription(findings.isEmpty() ? Messages.get("Problems.none") : summary(findings));
    }

    private static String summary(List<Finding> findings) {
        long errors = findings.stream().filter(f -> f.severity() == Severity.ERROR).count();
        long warnings = findings.stream().filter(f -> f.severity() == Severity.WARNING).count();
        return Messages.get("Problems.summary", errors, warnings, findings.size() - errors - warnings);
    }

    private static List<Group> groups(List<Finding> findings) {
        Map<Severity, Map<String, List<Finding>>> sorted = new EnumMap<>(Severity.class);
        findings.forEach(f -> sorted.computeIfAbsent(f.severity(), s -> new TreeMap<>())
                .computeIfAbsent(f.rule(), r -> new ArrayList<>()).add(f));
        List<Group> groups = new ArrayList<>();
        sorted.forEach((severity, rules) -> {
            List<Group> inner = new ArrayList<>();
            rules.forEach((rule, list) -> inner.add(new Group(severity, rule, list, list.size())));
            groups.add(new Group(severity, "", inner, inner.stream().mapToInt(Group::size).sum()));
        });
        return groups;
    }

    @Override
    void caretMoved(int offset) {
        // The list stays as it is.
    }

    @Override
    void showNothing() {
        TreeViewer viewer = tree;
        shown = null;
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

    private static final class Content implements ITreeContentProvider {

        @Override
        public Object[] getElements(@Nullable Object input) {
            return input instanceof List<?> list ? list.toArray() : new Object[0];
        }

        @Override
        public Object[] getChildren(@Nullable Object parent) {
            return parent instanceof Group group ? group.children().toArray() : new Object[0];
        }

        @Override
        public @Nullable Object getParent(@Nullable Object element) {
            return null;
        }

        @Override
        public boolean hasChildren(@Nullable Object element) {
            return element instanceof Group;
        }
    }
}
