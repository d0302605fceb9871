// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.resource.StringConverter;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.Test;

import phrasebook.dsl.ide.HighlightKind;
import phrasebook.ui.internal.product.Look;
import phrasebook.ui.internal.views.Paper;

/** In the light and in the dark, what is written can be read. */
class LookTest extends WorkbenchTest {

    private static final RGB PAPER = new RGB(255, 255, 255);
    /** The ground of editors in the platform's dark theme. */
    private static final RGB SLATE = new RGB(47, 47, 47);
    private static final Pattern DARK =
            Pattern.compile("ColorDefinition#phrasebook-ui-colors-(\\w+) \\{\\s*color: #(..)(..)(..);");

    /** How far two colours stand apart, as WCAG 2.1 reckons: from 1 to 21. */
    private static double contrast(RGB one, RGB other) {
        double first = Paper.luminance(one);
        double second = Paper.luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    @Test
    void everyColourStandsOutFromPaper() {
        ColorRegistry colours = PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry();
        List<String> faint = new ArrayList<>();
        for (HighlightKind kind : HighlightKind.values()) {
            RGB colour = Objects.requireNonNull(colours.getRGB("phrasebook.ui.colors." + kind), kind.toString());
            if (contrast(colour, PAPER) < 4.5) {
                faint.add(kind + " " + StringConverter.asString(colour));
            }
        }
        assertEquals(List.of(), faint);
    }

    @Test
    void everyColourHasAnotherThatStandsOutFromSlate() throws IOException {
        String css;
        try (var in = Objects.requireNonNull(Platform.getBundle("phrasebook.ui").getEntry("css/dark.css"))
                .openStream()) {
            css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        List<String> kinds = new ArrayList<>();
        List<String> faint = new ArrayList<>();
        Matcher colour = DARK.matcher(css);
        while (colour.find()) {
            kinds.add(colour.group(1));
            RGB rgb = new RGB(Integer.parseInt(colour.group(2), 16), Integer.parseInt(colour.group(3), 16),
                    Integer.parseInt(colour.group(4), 16));
            if (contrast(rgb, SLATE) < 4.5) {
                faint.add(colour.group());
            }
            if (contrast(Paper.ink(rgb), PAPER) < 4.5) {
                faint.add("printed " + colour.group());
            }
        }
        assertEquals(List.of(), faint);
        for (HighlightKind kind : HighlightKind.values()) {
            assertTrue(kinds.contains(kind.toString()), kind.toString());
        }
    }

    @Test
    void inkThatIsDarkEnoughStaysAsItIs() {
        assertEquals(new RGB(0, 100, 60), Paper.ink(new RGB(0, 100, 60)));
        assertTrue(contrast(Paper.ink(PAPER), PAPER) >= 4.5);
    }

    @Test
    void theLookIsChosenInThePreferences() {
        PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(window(), "phrasebook.ui.start", null, null);
        dialog.setBlockOnOpen(false);
        dialog.open();
        settle();
        Shell shell = dialog.getShell();
        assertFalse(Look.isDark());
        button(shell, "深色界面").setSelection(true);
        press(shell, "应用并关闭");
        assertTrue(Look.isDark());
        Look.setDark(false);
    }
}
