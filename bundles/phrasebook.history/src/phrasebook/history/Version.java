// SPDX-License-Identifier: EPL-2.0
package phrasebook.history;

import java.util.Arrays;

/** Versions such as 1.1.0: numbers with dots between them. */
final class Version {

    private Version() {
    }

    static boolean isVersion(String text) {
        return text.matches("[0-9]{1,9}(?:\\.[0-9]{1,9}){0,3}");
    }

    /** By their numbers; a part that is missing is 0. */
    static int compare(String one, String other) {
        int[] a = Arrays.stream(one.split("\\.")).mapToInt(Integer::parseInt).toArray();
        int[] b = Arrays.stream(other.split("\\.")).mapToInt(Integer::parseInt).toArray();
        return Arrays.compare(Arrays.copyOf(a, 4), Arrays.copyOf(b, 4));
    }
}
