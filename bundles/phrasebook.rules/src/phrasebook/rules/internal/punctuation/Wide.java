// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.punctuation;

/** Chinese characters and the marks that go with them, each as wide as tall. */
final class Wide {

    private Wide() {
    }

    /** Whether one stands at that place of the text; not outside it. */
    static boolean at(String text, int index) {
        if (index < 0 || index >= text.length()) {
            return false;
        }
        char c = text.charAt(index);
        return c >= 0x2E80 && c < 0xD7A4 && c != '\u3000' || c >= 0xD800 && c < 0xDC00 || c >= 0xF900 && c < 0xFB00
                || c >= 0xFF01 && c < 0xFF61 || "“”‘’…".indexOf(c) >= 0;
    }
}
