// SPDX-License-Identifier: EPL-2.0
package phrasebook.diff.internal.matching;

import java.util.Arrays;

/** The pairs of neighbouring characters of a text, signs and blanks left out: what texts are compared by. */
public final class Shingles {

    /** Of a text without letters. */
    public static final Shingles NONE = new Shingles(new int[0]);

    private final int[] pairs;

    private Shingles(int[] pairs) {
        this.pairs = pairs;
    }

    /** The shingles of the text; a single character counts as one. */
    public static Shingles of(String text) {
        int[] pairs = new int[text.length() + 1];
        int count = 0;
        char last = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                if (last != 0) {
                    pairs[count++] = last << 16 | c;
                }
                last = c;
            }
        }
        if (count == 0 && last != 0) {
            pairs[count++] = last;
        }
        int[] sorted = Arrays.copyOf(pairs, count);
        Arrays.sort(sorted);
        return count == 0 ? NONE : new Shingles(sorted);
    }

    int[] pairs() {
        return pairs;
    }

    int size() {
        return pairs.length;
    }

    public boolean isEmpty() {
        return pairs.length == 0;
    }

    /** How many shingles both have. */
    private int common(Shingles other) {
        int common = 0;
        for (int i = 0, j = 0; i < pairs.length && j < other.pairs.length;) {
            int order = Integer.compare(pairs[i], other.pairs[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return common;
    }

    /** How alike the two are, from 0 to 1; two empty ones are alike. */
    public double likeness(Shingles other) {
        int all = pairs.length + other.pairs.length;
        return all == 0 ? 1 : 2.0 * common(other) / all;
    }

    /** Which part of this is in the other, from 0 to 1. */
    public double shareIn(Shingles other) {
        return isEmpty() ? 0 : (double) common(other) / pairs.length;
    }

    /** What is in this and not in the other. */
    public Shingles without(Shingles other) {
        int[] rest = new int[pairs.length];
        int count = 0;
        for (int i = 0, j = 0; i < pairs.length;) {
            if (j == other.pairs.length || pairs[i] < other.pairs[j]) {
                rest[count++] = pairs[i++];
            } else {
                i += pairs[i] == other.pairs[j] ? 1 : 0;
                j++;
            }
        }
        return new Shingles(Arrays.copyOf(rest, count));
    }
}
