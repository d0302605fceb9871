// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.views;

import org.eclipse.swt.graphics.RGB;

/** White paper, which stays white in the dark too. */
public final class Paper {

    /** How far ink stands apart from paper at least (WCAG 2.1, 1.4.3). */
    private static final double ENOUGH = 4.5;

    private Paper() {
    }

    /** A colour as it can be read on paper: itself where it is dark enough, else a darker one of its hue. */
    public static RGB ink(RGB colour) {
        RGB ink = colour;
        while (1.05 / (luminance(ink) + 0.05) < ENOUGH) {
            ink = new RGB(ink.red * 9 / 10, ink.green * 9 / 10, ink.blue * 9 / 10);
        }
        return ink;
    }

    /** The relative luminance of a colour, from 0 for black to 1 for white, as WCAG 2.1 has it. */
    public static double luminance(RGB colour) {
        return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
    }

    private static double linear(int part) {
        double value = part / 255.0;
        return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
