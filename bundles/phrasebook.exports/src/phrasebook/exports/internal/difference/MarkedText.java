// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.difference;

import java.util.List;

import phrasebook.diff.Piece;
import phrasebook.diff.Piece.Kind;

/** Texts for a page, with the words marked that are on one side alone. */
final class MarkedText {

    private MarkedText() {
    }

    /** The old text of the two, what went marked as deleted. */
    static String old(List<Piece> pieces) {
        return side(pieces, Kind.OLD, "del");
    }

    /** The new text of the two, what came marked as inserted. */
    static String now(List<Piece> pieces) {
        return side(pieces, Kind.NEW, "ins");
    }

    private static String side(List<Piece> pieces, Kind kind, String element) {
        StringBuilder html = new StringBuilder();
        for (Piece piece : pieces) {
            if (piece.kind() == Kind.BOTH) {
                html.append(escaped(piece.text()));
            } else if (piece.kind() == kind) {
                html.append('<').append(element).append('>').append(escaped(piece.text())).append("</").append(element)
                        .append('>');
            }
        }
        return html.toString();
    }

    /** The text with the signs of markup written out; characters that no page may hold become U+FFFD. */
    static String escaped(String text) {
        StringBuilder html = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                default -> html.append(c < ' ' && c != '\n' && c != '\t' ? '\uFFFD' : c);
            }
        }
        return html.toString();
    }
}
