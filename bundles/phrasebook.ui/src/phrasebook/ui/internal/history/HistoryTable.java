// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.history;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;

import phrasebook.ui.internal.Messages;
import phrasebook.ui.internal.views.Named;

/** The lines of a history: when, which version, what, and who. */
public final class HistoryTable {

    private final TableViewer viewer;

    /**
     * An empty table.
     *
     * @param chosen is told of the lines that are chosen
     * @param opened is run where one is opened
     */
    public HistoryTable(Composite parent, Consumer<List<HistoryRow>> chosen, Runnable opened) {
        viewer = new TableViewer(parent, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.getTable().setHeaderVisible(true);
        Named.name(viewer.getTable(), Messages.get("History.title"));
        column("History.time", 130, HistoryRow::time);
        column("History.version", 64, HistoryRow::versions);
        column("History.what", 190, HistoryRow::what);
        column("History.author", 70, HistoryRow::author);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.addSelectionChangedListener(event -> chosen.accept(chosen()));
        viewer.addOpenListener(event -> opened.run());
    }

    private void column(String title, int width, Function<HistoryRow, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(Messages.get(title));
        column.getColumn().setWidth(width);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(@Nullable Object element) {
                return element instanceof HistoryRow row ? text.apply(row) : "";
            }

            @Override
            public @Nullable String getToolTipText(@Nullable Object element) {
                return element instanceof HistoryRow row ? row.what() : null;
            }
        });
    }

    public Table control() {
        return viewer.getTable();
    }

    /** Shows these lines, and chooses again what was chosen, else the first. */
    public void show(List<HistoryRow> rows) {
        List<String> before = chosen().stream().map(HistoryRow::key).toList();
        viewer.setInput(rows);
        List<HistoryRow> again = rows.stream().filter(row -> before.contains(row.key())).toList();
        viewer.setSelection(new StructuredSelection(again.isEmpty() && !rows.isEmpty() ? rows.subList(0, 1) : again));
    }

    /** The lines that are chosen, the latest first. */
    public List<HistoryRow> chosen() {
        List<?> chosen = viewer.getStructuredSelection().toList();
        return viewer.getInput() instanceof List<?> rows ? rows.stream().filter(chosen::contains)
                .map(HistoryRow.class::cast).toList() : List.of();
    }

    /** What can be done with the lines that are chosen. */
    public void menu(IAction... actions) {
        MenuManager menu = new MenuManager();
        for (IAction action : actions) {
            menu.add(action);
        }
        viewer.getTable().setMenu(menu.createContextMenu(viewer.getTable()));
    }
}
