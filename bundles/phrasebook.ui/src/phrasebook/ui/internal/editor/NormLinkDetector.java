// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.editor;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.AbstractHyperlinkDetector;
import org.eclipse.jface.text.hyperlink.IHyperlink;

import phrasebook.dsl.ide.Link;
import phrasebook.dsl.ide.Links;
import phrasebook.ui.internal.Messages;
import phrasebook.ui.internal.norm.NormSessions;
import phrasebook.ui.internal.norm.Snapshot;

/** From an id, a role or a placeholder to where it is declared. */
public class NormLinkDetector extends AbstractHyperlinkDetector {

    @Override
    public IHyperlink @Nullable [] detectHyperlinks(ITextViewer viewer, IRegion region, boolean several) {
        Snapshot snapshot = viewer.getDocument() == null ? null : NormSessions.of(viewer.getDocument()).latest();
        return snapshot == null ? null : Links.definitionAt(snapshot.norm(), region.getOffset())
                .map(link -> new IHyperlink[] { new ToDefinition(viewer, link) }).orElse(null);
    }

    private record ToDefinition(ITextViewer viewer, Link link) implements IHyperlink {

        @Override
        public IRegion getHyperlinkRegion() {
            return new Region(link.source().offset(), link.source().length());
        }

        @Override
        public @Nullable String getTypeLabel() {
            return null;
        }

        @Override
        public String getHyperlinkText() {
            return Messages.get("Command.goToDefinition");
        }

        @Override
        public void open() {
            viewer.setSelectedRange(link.target().offset(), link.target().length());
            viewer.revealRange(link.target().offset(), link.target().length());
        }
    }
}
