// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.ssml;

/** XML as it is written. */
final class Xml {

    private final StringBuilder out = new StringBuilder();

    /** Markup as it is. */
    Xml raw(String markup) {
        out.append(markup);
        return this;
    }

    /** Text, in an element or a quoted attribute. Characters that XML 1.0 forbids are left out. */
    Xml text(String text) {
        text.codePoints().filter(Xml::isAllowed).forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\t' -> out.append("&#9;");
                default -> out.appendCodePoint(c);
            }
        });
        return this;
    }

    /** A mark. Its name is a token (XML Schema), so blanks in a row or at its ends would not come through. */
    Xml mark(String name) {
        return raw("<mark name=\"").text(name.strip().replaceAll("[\\t ]+", " ")).raw("\"/>");
    }

    private static boolean isAllowed(int c) {
        return c == '\t' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
