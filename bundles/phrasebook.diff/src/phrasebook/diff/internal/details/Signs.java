// SPDX-License-Identifier: EPL-2.0
package phrasebook.diff.internal.details;

/** Texts without what only divides and decorates them. */
final class Signs {

    private Signs() {
    }

    /** The letters, digits and braces of the text. */
    static String without(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c) || "{}/｜*×○%％§".indexOf(c) >= 0) {
                letters.append(c);
            }
        }
        return letters.toString();
    }
}
