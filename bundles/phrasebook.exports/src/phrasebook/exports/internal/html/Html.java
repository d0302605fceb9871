// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.html;

/** HTML as it is written. What the norm says is text wherever it stands; only {@link #raw} writes markup. */
final class Html {

    private final StringBuilder out = new StringBuilder();

    Html raw(String markup) {
        out.append(markup);
        return this;
    }

    /** Text in an element, or in a quoted attribute. */
    Html text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return this;
    }

    /** A piece of text in a span of that class. */
    Html span(String style, String text) {
        return raw("<span class=\"" + style + "\">").text(text).raw("</span>");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
