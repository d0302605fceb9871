// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.editor;

import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;

import phrasebook.dsl.ide.HoverText;
import phrasebook.dsl.ide.Hovers;
import phrasebook.ui.internal.Messages;
import phrasebook.ui.internal.norm.NormSessions;

/** What a thing in the text stands for, or what is wrong with it. */
public class NormHover implements ITextHover {

    @Override
    public @Nullable String getHoverInfo(ITextViewer viewer, IRegion region) {
        return at(viewer, region.getOffset())
                .map(hover -> "<b>" + escaped(hover.title()) + "</b><br>"
                        + hover.lines().stream().map(NormHover::escaped).collect(Collectors.joining("<br>")))
                .orElse(null);
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

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
