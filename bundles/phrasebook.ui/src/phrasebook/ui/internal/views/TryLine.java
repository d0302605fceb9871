// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.views;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import phrasebook.dsl.ide.BanOverview;
import phrasebook.dsl.ide.BanOverview.Broken;
import phrasebook.ui.internal.Messages;

/** A sentence to try, and which bans it breaks, told while it is written. */
final class TryLine {

    private final Text text;
    private final Label answer;
    private @Nullable BanOverview bans;

    TryLine(Composite parent) {
        Composite line = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 4).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        new Label(line, SWT.NONE).setText(Messages.get("Bans.try"));
        text = new Text(line, SWT.BORDER);
        Named.name(text, Messages.get("Bans.try"));
        text.setMessage(Messages.get("Bans.example"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        answer = new Label(line, SWT.WRAP);
        Named.name(answer, Messages.get("Bans.answer"));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(40, SWT.DEFAULT).applyTo(answer);
        text.addListener(SWT.Modify, event -> tell());
    }

    void setFocus() {
        text.setFocus();
    }

    /** From now on sentences are held against these bans. */
    void show(@Nullable BanOverview overview) {
        bans = overview;
        tell();
    }

    private void tell() {
        BanOverview now = bans;
        String said = text.getText().strip();
        answer.setText(now == null || said.isEmpty() ? "" : verdict(said, now.in(said)));
        answer.getParent().getParent().layout(true, true);
    }

    private static String verdict(String said, List<Broken> broken) {
        return broken.isEmpty() ? Messages.get("Bans.allowed") : broken.stream()
                .map(b -> Messages.get("Bans.broken", said.substring(b.piece().offset(), b.piece().end()),
                        b.ban().label(), b.wording()))
                .distinct().collect(Collectors.joining("\n"));
    }
}
