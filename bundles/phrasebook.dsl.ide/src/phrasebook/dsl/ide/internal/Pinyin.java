// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.internal;

import java.nio.charset.Charset;
import java.util.Arrays;

/**
 * The first letters of Chinese words. GB/T 2312 puts its 3755 common characters in the order of their pinyin, so the
 * first character of each letter tells them all.
 */
final class Pinyin {

    private static final String LETTERS = "abcdefghjklmnopqrstwxyz";
    private static final int[] FIRSTS = codes("啊芭擦搭蛾发噶哈击喀垃妈拿哦啪期然撒塌挖昔压匝");
    private static final int LAST = 0xD7F9;

    private Pinyin() {
    }

    /** The letters by which the text can be typed: of its characters the first, Latin letters and digits as they are. */
    static String initials(String text) {
        StringBuilder initials = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = narrow(text.charAt(i));
            if (c < 0x80) {
                initials.append(Character.isLetterOrDigit(c) ? String.valueOf(Character.toLowerCase(c)) : "");
            } else {
                initials.append(initial(c));
            }
        }
        return initials.toString();
    }

    /** What was typed in half width and small letters. */
    static String typed(String text) {
        StringBuilder typed = new StringBuilder();
        for (char c : text.toCharArray()) {
            typed.append(Character.toLowerCase(narrow(c)));
        }
        return typed.toString();
    }

    private static String initial(char c) {
        int code = codes(String.valueOf(c))[0];
        if (code < FIRSTS[0] || code > LAST) {
            return "";
        }
        int found = Arrays.binarySearch(FIRSTS, code);
        return String.valueOf(LETTERS.charAt(found >= 0 ? found : -found - 2));
    }

    private static char narrow(char c) {
        return c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c;
    }

    /** The two-byte codes of GB 18030, which are those of GB/T 2312 where that has any; 0 for others. */
    private static int[] codes(String text) {
        int[] codes = new int[text.length()];
        for (int i = 0; i < codes.length; i++) {
            byte[] bytes = text.substring(i, i + 1).getBytes(Charset.forName("GB18030"));
            codes[i] = bytes.length == 2 ? (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF : 0;
        }
        return codes;
    }
}
