// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.pdf;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what links are for, which PDF/UA-1 asks for (ISO 14289-1, 7.18.5) and FOP does for web addresses alone. */
final class LinkTexts {

    private static final Pattern LINK = Pattern
            .compile("/C \\[ 0 0 0 \\]\n/Border \\[ 0 0 0 \\]\n(/A \\d+ \\d+ R)\n/H /I\n");
    /** In UTF-16 with its mark, which is how PDF tells it from other text: 目录. */
    private static final String CONTENTS = "\u00FE\u00FF\u0076\u00EE\u005F\u0055";

    private LinkTexts() {
    }

    /** Takes the room from what says the same as nothing, as the file counts its own bytes. */
    static void put(byte[] pdf, String text) {
        Matcher link = LINK.matcher(text);
        while (link.find()) {
            String said = "/Border[0 0 0]" + link.group(1) + "/Contents(" + CONTENTS + ")";
            byte[] padded = (said + " ".repeat(link.group().length() - said.length() - 1) + "\n")
                    .getBytes(StandardCharsets.ISO_8859_1);
            System.arraycopy(padded, 0, pdf, link.start(), padded.length);
        }
    }
}
