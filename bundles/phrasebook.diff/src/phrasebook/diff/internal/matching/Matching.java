// SPDX-License-Identifier: EPL-2.0
package phrasebook.diff.internal.matching;

import java.util.Arrays;

/** Pairs of entries, by their places in the two norms. */
public final class Matching {

    private final int[] toNew;
    private final int[] toOld;
    private boolean sharesIds = true;

    Matching(int oldSize, int newSize) {
        toNew = new int[oldSize];
        toOld = new int[newSize];
        Arrays.fill(toNew, -1);
        Arrays.fill(toOld, -1);
    }

    void pair(int old, int now) {
        toNew[old] = now;
        toOld[now] = old;
    }

    void distrustIds() {
        sharesIds = false;
    }

    boolean isFree(int old, int now) {
        return toNew[old] < 0 && toOld[now] < 0;
    }

    /** The place of the new entry, or -1. */
    public int newOf(int old) {
        return toNew[old];
    }

    /** The place of the old entry, or -1. */
    public int oldOf(int now) {
        return toOld[now];
    }

    /** For each new entry the place of the old one, or -1. */
    public int[] oldPlaces() {
        return toOld.clone();
    }

    /** Whether an id names the same entry in both norms: not so where both were numbered on their own. */
    public boolean sharesIds() {
        return sharesIds;
    }
}
