// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.decoding;

/** Whether decoded characters look like a text in Chinese or English. Looks at no more than the beginning. */
final class Plausibility {

    private static final int SAMPLE = 1 << 20;
    private static final double MOST = 0.97;
    private static final double FEW = 0.02;

    private Plausibility() {
    }

    /** Whether nearly all characters are of the scripts and signs that Chinese documents use. */
    static boolean isChinese(String text) {
        int length = Math.min(text.length(), SAMPLE);
        int usual = 0;
        for (int i = 0; i < length; i++) {
            usual += isUsual(text.charAt(i)) ? 1 : 0;
        }
        return usual >= length * MOST;
    }

    /** Whether the text holds NUL or more than a few other control characters, as no document does. */
    static boolean isBinary(String text) {
        int length = Math.min(text.length(), SAMPLE);
        int controls = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            controls += Character.isISOControl(c) && !isLayout(c) ? 1 : 0;
        }
        return text.indexOf('\0') >= 0 || controls > length * FEW;
    }

    private static boolean isUsual(char c) {
        return c >= ' ' && c < 0x7F || isLayout(c) || c >= 0x4E00 && c < 0xA000 || c >= 0x3000 && c < 0x3130
                || c >= 0xFF00 && c < 0xFFEF || c >= 0x2010 && c < 0x2040 || c >= 0x2460 && c < 0x2500
                || c == 0xA0 || c == 0xB7 || c == 0xD7 || c >= 0x3400 && c < 0x4DC0 || c >= 0x25A0 && c < 0x2600
                || Character.isSurrogate(c);
    }

    private static boolean isLayout(char c) {
        return c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == 0x0B || c == 0x85;
    }
}
