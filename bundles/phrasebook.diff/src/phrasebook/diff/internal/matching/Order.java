// SPDX-License-Identifier: EPL-2.0
package phrasebook.diff.internal.matching;

import java.util.Arrays;

/** Which items of a sequence kept their order. */
public final class Order {

    private Order() {
    }

    /**
     * Marks a longest part of the sequence that rises; among several the one that ends earliest. What is not marked
     * moved.
     *
     * @param places where each item stood before; -1 for one that is new, which is never marked
     */
    public static boolean[] kept(int[] places) {
        int[] ends = new int[places.length];
        int[] previous = new int[places.length];
        int length = 0;
        for (int i = 0; i < places.length; i++) {
            if (places[i] < 0) {
                continue;
            }
            int at = position(places, ends, length, places[i]);
            previous[i] = at == 0 ? -1 : ends[at - 1];
            ends[at] = i;
            length = Math.max(length, at + 1);
        }
        boolean[] kept = new boolean[places.length];
        for (int i = length == 0 ? -1 : ends[length - 1]; i >= 0; i = previous[i]) {
            kept[i] = true;
        }
        return kept;
    }

    private static int position(int[] places, int[] ends, int length, int place) {
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places[ends[middle]] < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** A matching the other way round: for each new place the old one, -1 for none. */
    public static int[] inverse(int[] matching, int size) {
        int[] inverse = new int[size];
        Arrays.fill(inverse, -1);
        for (int i = 0; i < matching.length; i++) {
            if (matching[i] >= 0) {
                inverse[matching[i]] = i;
            }
        }
        return inverse;
    }
}
