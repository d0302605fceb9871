// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.views.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;

import phrasebook.dsl.ide.editing.StepKind;
import phrasebook.dsl.ide.editing.StepRow;
import phrasebook.ui.internal.Icons;
import phrasebook.ui.internal.Messages;
import phrasebook.ui.internal.views.Named;

/** The steps of a phrase, those of a branch or loop below it. Items stay as long as the steps keep their shape. */
final class StepTree {

    private static final int FEWEST = 4;
    private static final int MOST = 9;

    private final FormHost host;
    private final Tree tree;
    private final List<TreeItem> items = new ArrayList<>();
    private List<Integer> shape = List.of();

    /** @param selected runs when the user chose a step */
    StepTree(Composite parent, FormHost host, Runnable selected) {
        this.host = host;
        tree = new Tree(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
        Named.name(tree, Messages.get("Form.steps"));
        tree.setHeaderVisible(true);
        for (String column : List.of("Form.column.kind", "Form.column.role", "Form.column.text",
                "Form.column.limits")) {
            new TreeColumn(tree, SWT.LEFT).setText(Messages.get(column));
        }
        GridDataFactory.fillDefaults().grab(true, false).span(4, 1)
                .hint(40, height(FEWEST)).applyTo(tree);
        tree.addListener(SWT.Resize, e -> widths());
        tree.addListener(SWT.Selection, e -> selected.run());
    }

    private void widths() {
        int width = tree.getClientArea().width;
        int kind = Math.min(130, width * 28 / 100);
        int role = Math.min(110, width * 19 / 100);
        int limits = Math.min(120, width * 19 / 100);
        int[] widths = { kind, role, Math.max(60, width - kind - role - limits), limits };
        for (int i = 0; i < widths.length; i++) {
            tree.getColumn(i).setWidth(widths[i]);
        }
    }

    Tree control() {
        return tree;
    }

    /** The index of the chosen step; -1 for none. */
    int selected() {
        TreeItem[] chosen = tree.getSelection();
        return chosen.length == 0 ? -1 : items.indexOf(chosen[0]);
    }

    void show(List<StepRow> rows, int selected) {
        List<Integer> wanted = rows.stream().map(StepRow::depth).toList();
        if (!wanted.equals(shape)) {
            rebuild(rows);
            shape = wanted;
            grow(rows.size());
        }
        for (int i = 0; i < rows.size(); i++) {
            fill(items.get(i), rows.get(i));
        }
        if (selected >= 0 && selected < items.size() && selected() != selected) {
            tree.setSelection(items.get(selected));
        }
    }

    private int height(int lines) {
        int header = tree.getHeaderHeight();
        int item = tree.getItemCount() == 0 ? Math.min(header, tree.getItemHeight()) : tree.getItemHeight();
        return header + lines * item + 2;
    }

    private void grow(int lines) {
        int height = height(Math.max(FEWEST, Math.min(lines, MOST)));
        if (tree.getLayoutData() instanceof GridData cell && cell.heightHint != height) {
            cell.heightHint = height;
            host.reflow();
        }
    }

    private void rebuild(List<StepRow> rows) {
        tree.setRedraw(false);
        tree.removeAll();
        items.clear();
        List<TreeItem> parents = new ArrayList<>();
        for (StepRow row : rows) {
            int depth = Math.min(row.depth(), parents.size());
            parents.subList(depth, parents.size()).clear();
            TreeItem item = depth == 0 ? new TreeItem(tree, SWT.NONE) : new TreeItem(parents.get(depth - 1), SWT.NONE);
            parents.add(item);
            items.add(item);
        }
        items.forEach(item -> item.setExpanded(true));
        tree.setRedraw(true);
    }

    private static void fill(TreeItem item, StepRow row) {
        String[] cells = { Messages.get("Form.kind." + row.kind()), row.role(), content(row), limits(row) };
        for (int i = 0; i < cells.length; i++) {
            if (!item.getText(i).equals(cells[i])) {
                item.setText(i, cells[i]);
            }
        }
        item.setImage(Icons.image(icon(row.kind())));
        item.setExpanded(true);
    }

    private static String content(StepRow row) {
        return switch (row.kind()) {
            case SAY, HEAR -> String.join(Messages.get("Form.or"), row.alternatives());
            case ACT -> Stream.of(row.verb(), row.text()).filter(t -> !t.isEmpty()).collect(Collectors.joining(" "));
            case PAUSE -> row.text().isEmpty() ? Messages.get("Form.aWhile") : Messages.get("Form.seconds", row.text());
            default -> row.text();
        };
    }

    private static String limits(StepRow row) {
        return Stream.of(row.timing(), row.within(), row.modality(), row.manner(), row.delivery())
                .filter(t -> !t.isEmpty()).collect(Collectors.joining(" "));
    }

    static String icon(StepKind kind) {
        return switch (kind) {
            case SAY, INDIRECT -> "say";
            case HEAR -> "hear";
            case ACT -> "act";
            case PAUSE, GUARD -> "pause";
            case BRANCH, SITUATION -> "branch";
            case LOOP -> "loop";
            case GOTO -> "goto";
            case NOTE -> "note";
            case PENDING -> "warning";
            case UNREADABLE -> "error";
        };
    }
}
