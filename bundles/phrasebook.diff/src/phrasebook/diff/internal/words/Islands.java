// SPDX-License-Identifier: EPL-2.0
package phrasebook.diff.internal.words;

import java.util.ArrayList;
import java.util.List;

import phrasebook.diff.Piece;
import phrasebook.diff.Piece.Kind;

/** Takes single characters that both texts happen to share into the change around them: they only make noise. */
final class Islands {

    private Islands() {
    }

    static List<Piece> dissolved(List<Piece> pieces) {
        List<Piece> result = new ArrayList<>();
        for (int i = 0; i < pieces.size();) {
            if (pieces.get(i).kind() == Kind.BOTH) {
                result.add(pieces.get(i++));
                continue;
            }
            StringBuilder old = new StringBuilder();
            StringBuilder now = new StringBuilder();
            while (i < pieces.size() && (pieces.get(i).kind() != Kind.BOTH || isIsland(pieces, i))) {
                Piece piece = pieces.get(i++);
                old.append(piece.kind() == Kind.NEW ? "" : piece.text());
                now.append(piece.kind() == Kind.OLD ? "" : piece.text());
            }
            add(Kind.OLD, old, result);
            add(Kind.NEW, now, result);
        }
        return result;
    }

    private static void add(Kind kind, StringBuilder text, List<Piece> result) {
        if (text.length() > 0) {
            result.add(new Piece(kind, text.toString()));
        }
    }

    /** One character with a replacement, rather than a mere addition or removal, on both sides of it. */
    private static boolean isIsland(List<Piece> pieces, int i) {
        return pieces.get(i).text().length() == 1 && i >= 2 && i + 2 < pieces.size()
                && pieces.get(i - 1).kind() == Kind.NEW && pieces.get(i - 2).kind() == Kind.OLD
                && pieces.get(i + 1).kind() == Kind.OLD && pieces.get(i + 2).kind() == Kind.NEW
                && "，。！？；：“”".indexOf(pieces.get(i).text()) < 0;
    }
}
