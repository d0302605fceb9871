// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.commands;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ListDialog;
import org.eclipse.ui.texteditor.ITextEditor;

import phrasebook.dsl.ide.Links;
import phrasebook.dsl.ide.Region;
import phrasebook.ui.internal.Messages;
import phrasebook.ui.internal.norm.NormSession;

/** Lists the lines in which the thing at the caret is named, and goes to the one that is chosen. */
public class ReferencesHandler extends NormHandler {

    private record Place(Region region, int number, String line) {
    }

    @Override
    void run(ITextEditor editor, NormSession session, int caret) {
        String text = session.current().norm().text();
        List<Place> places = Links.occurrencesAt(session.current().norm(), caret).stream().map(r -> place(text, r))
                .toList();
        Shell shell = editor.getSite().getShell();
        if (places.isEmpty()) {
            MessageDialog.openInformation(shell, Messages.get("References.title"), Messages.get("References.nothing"));
            return;
        }
        ListDialog dialog = new ListDialog(shell);
        dialog.setContentProvider(ArrayContentProvider.getInstance());
        dialog.setLabelProvider(new LabelProvider() {
            @Override
            public String getText(@Nullable Object element) {
                return element instanceof Place place ? Messages.get("References.place", place.number(), place.line())
                        : "";
            }
        });
        dialog.setTitle(Messages.get("References.title"));
        dialog.setMessage(Messages.get("References.prompt", places.size()));
        dialog.setInput(places);
        dialog.setInitialSelections(places.get(0));
        dialog.setWidthInChars(70);
        if (dialog.open() == Window.OK && dialog.getResult().length > 0
                && dialog.getResult()[0] instanceof Place chosen) {
            editor.selectAndReveal(chosen.region().offset(), chosen.region().length());
        }
    }

    private static Place place(String text, Region region) {
        int start = text.lastIndexOf('\n', Math.max(0, region.offset() - 1)) + 1;
        int end = text.indexOf('\n', region.offset());
        int number = (int) text.substring(0, start).chars().filter(c -> c == '\n').count() + 1;
        return new Place(region, number, text.substring(start, end < 0 ? text.length() : end).strip());
    }
}
