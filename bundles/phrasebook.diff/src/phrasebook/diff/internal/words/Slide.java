// SPDX-License-Identifier: EPL-2.0
package phrasebook.diff.internal.words;

import java.util.ArrayList;
import java.util.List;

import phrasebook.diff.Piece;
import phrasebook.diff.Piece.Kind;

/**
 * Puts whole lines and quotations into a change. Where one more stands beside another, {@code ”、“乙} came in as well as
 * {@code 、“乙”}, but only the second is what a reader sees.
 */
final class Slide {

    private Slide() {
    }

    static List<Piece> whole(List<Piece> pieces) {
        List<Piece> result = new ArrayList<>(pieces);
        for (int i = 1; i < result.size() - 1; i++) {
            Piece before = result.get(i - 1);
            Piece change = result.get(i);
            Piece after = result.get(i + 1);
            if (change.kind() == Kind.BOTH || before.kind() != Kind.BOTH || after.kind() != Kind.BOTH) {
                continue;
            }
            String text = change.text();
            String head = head(text);
            if (!head.isEmpty() && after.text().startsWith(head)) {
                set(result, i, before.text() + head, text.substring(head.length()) + head,
                        after.text().substring(head.length()));
            } else if (text.endsWith("“") && before.text().endsWith("“")) {
                set(result, i, cut(before.text()), "“" + cut(text), "“" + after.text());
            }
        }
        result.removeIf(piece -> piece.text().isEmpty());
        return result;
    }

    /** What a change begins with that may be the end of what stands before it. */
    private static String head(String text) {
        int line = text.indexOf('\n');
        return line > 0 ? text.substring(0, line) : text.startsWith("”") ? "”" : "";
    }

    private static String cut(String text) {
        return text.substring(0, text.length() - 1);
    }

    private static void set(List<Piece> pieces, int at, String before, String change, String after) {
        pieces.set(at - 1, new Piece(Kind.BOTH, before));
        pieces.set(at, new Piece(pieces.get(at).kind(), change));
        pieces.set(at + 1, new Piece(Kind.BOTH, after));
    }
}
