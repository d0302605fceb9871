// SPDX-License-Identifier: EPL-2.0
package phrasebook.diff.internal.words;

import java.util.ArrayList;
import java.util.List;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;

import phrasebook.diff.Piece;
import phrasebook.diff.Piece.Kind;

/** Compares two texts by words. */
public final class WordDifference {

    private WordDifference() {
    }

    /** The pieces of both texts in reading order; in each place the old piece stands before the new one. */
    public static List<Piece> of(String old, String now) {
        if (old.equals(now)) {
            return old.isEmpty() ? List.of() : List.of(new Piece(Kind.BOTH, old));
        }
        int head = commonHead(old, now);
        int tail = commonTail(old, now, head);
        List<String> before = Segmenter.words(old.substring(head, old.length() - tail));
        List<String> after = Segmenter.words(now.substring(head, now.length() - tail));
        List<Piece> pieces = new ArrayList<>();
        add(Kind.BOTH, old.substring(0, head), pieces);
        int from = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
            add(Kind.BOTH, String.join("", before.subList(from, delta.getSource().getPosition())), pieces);
            add(Kind.OLD, String.join("", delta.getSource().getLines()), pieces);
            add(Kind.NEW, String.join("", delta.getTarget().getLines()), pieces);
            from = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(Kind.BOTH, String.join("", before.subList(from, before.size())), pieces);
        add(Kind.BOTH, old.substring(old.length() - tail), pieces);
        return Slide.whole(Islands.dissolved(pieces));
    }

    private static void add(Kind kind, String text, List<Piece> pieces) {
        if (text.isEmpty()) {
            return;
        }
        int last = pieces.size() - 1;
        if (last >= 0 && pieces.get(last).kind() == kind) {
            pieces.set(last, new Piece(kind, pieces.get(last).text() + text));
        } else {
            pieces.add(new Piece(kind, text));
        }
    }

    /** How much both begin with, up to the end of a clause: there no word goes on. */
    private static int commonHead(String old, String now) {
        int most = Math.min(old.length(), now.length());
        int end = 0;
        for (int i = 0; i < most && old.charAt(i) == now.charAt(i); i++) {
            if (isClauseEnd(old.charAt(i))) {
                end = i + 1;
            }
        }
        return end;
    }

    private static int commonTail(String old, String now, int head) {
        int most = Math.min(old.length(), now.length()) - head;
        int length = 0;
        for (int i = 1; i <= most && old.charAt(old.length() - i) == now.charAt(now.length() - i); i++) {
            if (isClauseEnd(old.charAt(old.length() - i))) {
                length = i;
            }
        }
        return length;
    }

    private static boolean isClauseEnd(char c) {
        return "，。！？；：、“”".indexOf(c) >= 0;
    }
}
