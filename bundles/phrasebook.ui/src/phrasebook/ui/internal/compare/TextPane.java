// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.compare;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.IRegion;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;

import phrasebook.ui.internal.views.Named;

/**
 * What one of the two norms says where something changed, under its heading. Words that went are red and struck out,
 * words that came green and underlined, so that they show without colours too.
 */
final class TextPane {

    private static final int MARGIN = 6;

    private final boolean ofNew;
    private final CLabel heading;
    private final StyledText text;

    TextPane(Composite parent, boolean ofNew) {
        this.ofNew = ofNew;
        Composite column = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        column.setLayout(layout);
        heading = new CLabel(column, SWT.NONE);
        heading.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        text = new StyledText(column, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER);
        text.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        text.setFont(JFaceResources.getTextFont());
        text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
    }

    /** Which norm it is of. */
    void setHeading(String words) {
        heading.setText(words);
        Named.name(text, words);
    }

    /** Shows a text with some words marked; nothing where the norm has nothing of it. */
    void show(@Nullable SideText side, List<IRegion> marked) {
        text.setText(side == null ? "" : side.text());
        ColorRegistry colors = PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry();
        for (IRegion word : marked) {
            StyleRange style = new StyleRange(word.getOffset(), word.getLength(),
                    colors.get("phrasebook.ui.colors." + (ofNew ? "SPEECH" : "BAN")), null, SWT.BOLD);
            style.strikeout = !ofNew;
            style.underline = ofNew;
            text.setStyleRange(style);
        }
        if (!marked.isEmpty()) {
            text.setSelection(marked.get(0).getOffset());
            text.showSelection();
        }
    }
}
