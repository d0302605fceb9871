// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is looked for of one spelling of a wording, folded.
 *
 * @param wording the place of the wording in the list that was asked for
 * @param head the piece that is looked for first
 * @param rest pieces that must follow, each at most {@link #GAP} characters behind the one before
 * @param endsClause whether a clause must end there, or a particle follow: what 忙着呢 asks for without its 呢
 */
record Pattern(int wording, String head, List<String> rest, boolean endsClause) {

    /** How many folded characters a slot, or dots inside a wording, may stand for. */
    private static final int GAP = 12;
    /** Longer than that, nobody leaves a gap in a wording. */
    private static final int LONGEST_WITH_GAP = 200;
    private static final String GAPS = "[" + Folding.SLOT + "]|…+|\\.{3,}";

    @Override
    public int hashCode() {
        return 31 * wording + head.hashCode();
    }

    /** What to look for, or nothing where nothing of the wording is heard. */
    static Optional<Pattern> of(int wording, String spelling) {
        List<String> pieces = new ArrayList<>(pieces(spelling));
        if (pieces.isEmpty()) {
            return Optional.empty();
        }
        int last = pieces.size() - 1;
        String tail = pieces.get(last);
        boolean colours = tail.length() > 1 && tail.charAt(tail.length() - 1) == Alphabet.COLOURING;
        if (colours) {
            pieces.set(last, tail.substring(0, tail.length() - 1));
        }
        return Optional.of(new Pattern(wording, pieces.get(0), List.copyOf(pieces.subList(1, last + 1)), colours));
    }

    private static List<String> pieces(String spelling) {
        if (spelling.length() > LONGEST_WITH_GAP || spelling.indexOf(Folding.SLOT) < 0 && spelling.indexOf('…') < 0
                && !spelling.contains("...")) {
            String folded = Folding.pattern(spelling);
            return folded.isEmpty() ? List.of() : List.of(folded);
        }
        return List.of(spelling.split(GAPS)).stream().map(Folding::pattern).filter(p -> !p.isEmpty()).toList();
    }

    /** How many folded characters are looked for. */
    int length() {
        return head.length() + rest.stream().mapToInt(String::length).sum();
    }

    /** Where the whole ends whose head ends there, or -1 where the rest does not follow. */
    int end(Folded said, String text, int headEnd) {
        int end = headEnd;
        for (String piece : rest) {
            int found = -1;
            for (int at = end; at <= end + GAP && found < 0; at++) {
                found = text.startsWith(piece, at) ? at : -1;
            }
            if (found < 0) {
                return -1;
            }
            end = found + piece.length();
        }
        boolean ends = end == said.length() || said.beginsClause(end) || said.isParticle(end);
        return endsClause && !ends ? -1 : end;
    }
}
