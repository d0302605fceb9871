// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.editor;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITypedRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.presentation.IPresentationDamager;
import org.eclipse.jface.text.presentation.IPresentationRepairer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.ui.PlatformUI;

import phrasebook.dsl.ide.Highlight;
import phrasebook.dsl.ide.HighlightKind;
import phrasebook.dsl.ide.Highlighting;

/**
 * Paints the entry that a change is in. An entry reaches from one blank line to the next, and no line's form depends on
 * another entry, so a key costs the same in a long norm as in a short one.
 */
final class NormPainter implements IPresentationDamager, IPresentationRepairer {

    private @Nullable IDocument document;

    @Override
    public void setDocument(@Nullable IDocument document) {
        this.document = document;
    }

    @Override
    public IRegion getDamageRegion(ITypedRegion partition, DocumentEvent event, boolean partitioningChanged) {
        int inserted = event.getText() == null ? 0 : event.getText().length();
        return entries(event.getDocument(), event.getOffset(), event.getOffset() + inserted);
    }

    private static IRegion entries(IDocument document, int from, int to) {
        try {
            int first = document.getLineOfOffset(from);
            while (first > 0 && !isBlank(document, first - 1)) {
                first--;
            }
            int last = document.getLineOfOffset(Math.min(to, document.getLength()));
            while (last < document.getNumberOfLines() - 1 && !isBlank(document, last)) {
                last++;
            }
            int start = document.getLineOffset(first);
            return new Region(start, document.getLineOffset(last) + document.getLineLength(last) - start);
        } catch (BadLocationException e) {
            return new Region(0, document.getLength());
        }
    }

    private static boolean isBlank(IDocument document, int line) throws BadLocationException {
        IRegion region = document.getLineInformation(line);
        return document.get(region.getOffset(), region.getLength()).isBlank();
    }

    @Override
    public void createPresentation(TextPresentation presentation, ITypedRegion damage) {
        IDocument painted = document;
        if (painted == null) {
            return;
        }
        IRegion region = entries(painted, damage.getOffset(), damage.getOffset() + damage.getLength());
        try {
            String text = painted.get(region.getOffset(), region.getLength());
            int end = damage.getOffset() + damage.getLength();
            for (Highlight highlight : Highlighting.of(text)) {
                int offset = highlight.offset() + region.getOffset();
                if (offset >= damage.getOffset() && offset + highlight.length() <= end) {
                    presentation.addStyleRange(style(offset, highlight));
                }
            }
        } catch (BadLocationException e) {
            presentation.clear(); // The text has gone on; its own damage is painted next.
        }
    }

    private static StyleRange style(int offset, Highlight highlight) {
        ColorRegistry colors = PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry();
        HighlightKind kind = highlight.kind();
        int weight = switch (kind) {
            case TITLE, HEADING, NUMBER -> SWT.BOLD;
            case NOTE, COMMENT -> SWT.ITALIC;
            default -> SWT.NORMAL;
        };
        return new StyleRange(offset, highlight.length(), colors.get("phrasebook.ui.colors." + kind), null, weight);
    }
}
