// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.editor;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;

import phrasebook.dsl.ide.HoverText;
import phrasebook.dsl.ide.Hovers;
import phrasebook.ui.internal.Messages;
import phrasebook.ui.internal.norm.NormSessions;

/** What a thing in the text stands for, or what is wrong with it. */
public class NormHover implements ITextHover, ITextHoverExtension {

    @Override
    public @Nullable String getHoverInfo(ITextViewer viewer, IRegion region) {
        return at(viewer, region.getOffset()).map(hover -> hover.title() + "\n" + String.join("\n", hover.lines()))
                .map(String::strip).orElse(null);
    }

    @Override
    public IInformationControlCreator getHoverControlCreator() {
        return parent -> new DefaultInformationControl(parent,
                (drawable, words, presentation, width, height) -> present(words, presentation));
    }

    /** The first line says what it is about. */
    private static String present(String words, TextPresentation presentation) {
        int end = words.indexOf('\n');
        presentation.addStyleRange(new StyleRange(0, end < 0 ? words.length() : end, null, null, SWT.BOLD));
        return words;
    }

    @Override
    public @Nullable IRegion getHoverRegion(ITextViewer viewer, int offset) {
        HoverText hover = at(viewer, offset).orElse(null);
        return hover == null ? null : new Region(hover.region().offset(), hover.region().length());
    }

    /** Hovers are asked for on a thread of their own. */
    private static Optional<HoverText> at(ITextViewer viewer, int offset) {
        return viewer.getDocument() == null ? Optional.empty() : NormSessions.of(viewer.getDocument())
                .with(s -> Hovers.at(s.norm(), s.findings(), offset, Messages.locale()));
    }
}
