// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.views;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

import phrasebook.dsl.ide.BanOverview;
import phrasebook.ui.internal.Messages;
import phrasebook.ui.internal.norm.Beside;
import phrasebook.ui.internal.norm.Snapshot;

/**
 * All bans with the places where they are broken, and a field to try a sentence. A double click goes to the place. The
 * bans are gone through beside the window.
 */
public class BansView extends NormView {

    public static final String ID = "phrasebook.ui.bans";

    private @Nullable TryLine sentence;
    private @Nullable BanTree tree;
    private final Beside<BanOverview> bans = new Beside<>(300, s -> BanOverview.of(s.norm()), this::show);

    @Override
    void createControls(Composite parent) {
        Composite all = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(all);
        sentence = new TryLine(all);
        BanTree list = new BanTree(all, line -> {
            reveal(line.region().offset(), line.region().length());
            getSite().getPage().activate(editor());
        });
        GridDataFactory.fillDefaults().grab(true, true).applyTo(list.control());
        tree = list;
    }

    @Override
    void show(Snapshot snapshot) {
        bans.request(session());
    }

    private void show(BanOverview overview) {
        BanTree list = tree;
        TryLine line = sentence;
        if (list != null && line != null && !list.control().isDisposed()) {
            List<BanOverview.Line> lines = overview.bans();
            list.show(lines);
            line.show(overview);
            int broken = lines.stream().mapToInt(l -> l.places().size()).sum();
            setContentDescription(lines.isEmpty() ? Messages.get("Bans.none")
                    : Messages.get("Bans.summary", lines.size(), broken));
        }
    }

    @Override
    void showNothing() {
        BanTree list = tree;
        TryLine line = sentence;
        bans.forget();
        if (list != null && line != null && !list.control().isDisposed()) {
            list.show(List.of());
            line.show(null);
            setContentDescription(Messages.get("View.noNorm"));
        }
    }

    @Override
    void caretMoved(int offset) {
        // The list stays as it is.
    }

    @Override
    public void setFocus() {
        TryLine line = sentence;
        if (line != null) {
            line.setFocus();
        }
    }
}
