// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;

import phrasebook.dsl.ide.Highlight;
import phrasebook.dsl.ide.Highlighting;
import phrasebook.ui.internal.Messages;
import phrasebook.ui.internal.handbook.Prose.Span;
import phrasebook.ui.internal.views.Named;

/** Shows prose. A link is followed by a click, or by Enter with the caret on it. */
public final class ProseText {

    private static final int STEP = 22;

    private final StyledText text;
    private final LocalResourceManager resources;
    private List<Span> spans = List.of();

    /** @param follow is told the target of a link that is followed */
    public ProseText(Composite parent, Consumer<String> follow) {
        text = new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        resources = new LocalResourceManager(JFaceResources.getResources(), text);
        Named.name(text, Messages.get("Handbook.text"));
        text.setBackground(text.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
        text.setForeground(text.getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
        text.setMargins(20, 16, 20, 16);
        text.setLineSpacing(4);
        text.setTabStops(new int[] { 180, 240, 460, 700 });
        text.addListener(SWT.MouseUp, event -> {
            if (text.getSelectionCount() == 0) {
                followAt(text.getCaretOffset(), follow);
            }
        });
        text.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
                followAt(text.getCaretOffset(), follow);
            }
        });
    }

    public StyledText control() {
        return text;
    }

    private void followAt(int offset, Consumer<String> follow) {
        spans.stream().filter(s -> !s.target().isEmpty() && s.offset() <= offset && offset <= s.offset() + s.length())
                .findFirst().ifPresent(s -> follow.accept(s.target()));
    }

    /** Shows this instead of what was shown. */
    public void show(Prose prose) {
        spans = prose.spans();
        text.setRedraw(false);
        text.setText(prose.text());
        List<StyleRange> ranges = new ArrayList<>();
        spans.forEach(span -> style(span, prose.text(), ranges));
        text.setStyleRanges(ranges.toArray(StyleRange[]::new));
        for (int line = 0; line < Math.min(text.getLineCount(), prose.indents().size()); line++) {
            text.setLineIndent(line, 1, STEP * prose.indents().get(line));
            text.setLineWrapIndent(line, 1, STEP * prose.indents().get(line));
        }
        text.setCaretOffset(0);
        text.setRedraw(true);
        text.getDisplay().asyncExec(this::toTop); // Lines of several heights are measured as they are drawn.
    }

    private void toTop() {
        if (!text.isDisposed()) {
            text.setTopPixel(0);
        }
    }

    private void style(Span span, String all, List<StyleRange> ranges) {
        StyleRange range = new StyleRange(span.offset(), span.length(), null, null);
        switch (span.look()) {
            case TITLE -> range.font = font(1.5, SWT.BOLD);
            case HEADING -> range.font = font(1.2, SWT.BOLD);
            case SUBHEADING, STRONG -> range.fontStyle = SWT.BOLD;
            case EMPHASIS -> range.foreground = color("COMMENT");
            case CODE -> range.font = JFaceResources.getTextFont();
            case LINK -> {
                range.underline = true;
                range.underlineStyle = SWT.UNDERLINE_LINK;
                range.foreground = color("REFERENCE"); // The desktop's own is too dark on a dark ground.
                range.data = span.target();
            }
            case EXAMPLE -> {
                example(span, all, ranges);
                return;
            }
        }
        ranges.add(range);
    }

    /** An example is coloured as the editor colours it. */
    private static void example(Span span, String all, List<StyleRange> ranges) {
        int at = span.offset();
        String words = all.substring(at, at + span.length());
        for (Highlight highlight : Highlighting.of(words)) {
            int start = span.offset() + highlight.offset();
            plain(at, start, ranges);
            StyleRange range = new StyleRange(start, highlight.length(), color(highlight.kind().name()), null);
            range.font = JFaceResources.getTextFont();
            ranges.add(range);
            at = start + highlight.length();
        }
        plain(at, span.offset() + span.length(), ranges);
    }

    private static void plain(int from, int to, List<StyleRange> ranges) {
        if (from < to) {
            StyleRange range = new StyleRange(from, to - from, null, null);
            range.font = JFaceResources.getTextFont();
            ranges.add(range);
        }
    }

    private static Color color(String kind) {
        return PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry()
                .get("phrasebook.ui.colors." + kind);
    }

    private Font font(double times, int style) {
        int height = (int) Math.round(text.getFont().getFontData()[0].getHeight() * times);
        return resources.create(FontDescriptor.createFrom(text.getFont()).setHeight(height).setStyle(style));
    }
}
