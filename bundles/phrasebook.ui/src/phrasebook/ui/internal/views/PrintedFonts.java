// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.views;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.FontRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

import phrasebook.exports.document.PrintedLine.Kind;
import phrasebook.exports.document.PrintedRun.RunStyle;

/** Fonts and colours of the printed form: 小标宋 for the title, 黑体 and 楷体 for headings, 仿宋 for the rest. */
final class PrintedFonts {

    private static final String[] FANG = { "仿宋_GB2312", "FangSong", "仿宋", "FandolFang", "Noto Serif CJK SC", "SimSun" };
    private static final String[] KAI = { "楷体_GB2312", "KaiTi", "楷体", "FandolKai", "LXGW WenKai", "Noto Serif CJK SC" };
    private static final String[] HEI = { "SimHei", "黑体", "Noto Sans CJK SC", "WenQuanYi Zen Hei" };
    private static final String[] TITLE = { "方正小标宋简体", "方正小标宋_GBK", "Noto Serif CJK SC", "SimSun" };
    private static final Map<String, String> CHOSEN = new ConcurrentHashMap<>();

    private PrintedFonts() {
    }

    static Font body() {
        return font(FANG, 12, SWT.NORMAL);
    }

    static Font of(Kind kind, int level) {
        return switch (kind) {
            case TITLE -> font(TITLE, 17, SWT.BOLD);
            case HEADING -> switch (level) {
                case 1 -> font(HEI, 12, SWT.BOLD);
                case 2 -> font(KAI, 12, SWT.BOLD);
                default -> body();
            };
            case DECLARATIONS, REVISIONS -> font(HEI, 12, SWT.BOLD);
            case COVER, DECLARATION, REVISION -> font(KAI, 11, SWT.NORMAL);
            default -> body();
        };
    }

    static @Nullable Color color(RunStyle style) {
        String kind = switch (style) {
            case PLAIN, NUMBER, SITUATION, ROLE -> null;
            case SPEECH -> "SPEECH";
            case PLACEHOLDER -> "PLACEHOLDER";
            case ACTION -> "ACTION";
            case BAN -> "BAN";
            case LABEL, NOTE -> "NOTE";
        };
        RGB chosen = kind == null ? null
                : PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry()
                .getRGB("phrasebook.ui.colors." + kind);
        return chosen == null ? null : new Color(Paper.ink(chosen));
    }

    private static Font font(String[] families, int points, int weight) {
        String family = CHOSEN.computeIfAbsent(families[0], key -> installed(families));
        String key = "phrasebook.ui.print." + family + points + weight;
        FontRegistry fonts = JFaceResources.getFontRegistry();
        if (!fonts.hasValueFor(key)) {
            fonts.put(key, new FontData[] { new FontData(family, points, weight) });
        }
        return fonts.get(key);
    }

    private static String installed(String[] families) {
        Set<String> there = Stream.of(Display.getDefault().getFontList(null, true)).map(FontData::getName)
                .collect(Collectors.toSet());
        return Arrays.stream(families).filter(there::contains).findFirst()
                .orElseGet(() -> JFaceResources.getDefaultFont().getFontData()[0].getName());
    }
}
