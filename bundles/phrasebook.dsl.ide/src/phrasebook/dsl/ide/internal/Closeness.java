// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** How near words are to one another. */
final class Closeness {

    private Closeness() {
    }

    /** Those words that could be meant by the one written, nearest first; at most three. */
    static List<String> nearest(String written, Collection<String> words) {
        int furthest = Math.max(1, (written.length() + 1) / 2);
        return words.stream().distinct().filter(w -> Math.abs(w.length() - written.length()) <= furthest)
                .filter(w -> distance(written, w) <= furthest)
                .sorted(Comparator.comparingInt(w -> distance(written, w))).limit(3).toList();
    }

    /** How many characters must be put in, taken out or replaced; case does not count. */
    static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                boolean same = Character.toLowerCase(a.charAt(i - 1)) == Character.toLowerCase(b.charAt(j - 1));
                int next = Math.min(diagonal + (same ? 0 : 1), Math.min(row[j], row[j - 1]) + 1);
                diagonal = row[j];
                row[j] = next;
            }
        }
        return row[b.length()];
    }
}
