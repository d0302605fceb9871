// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.matching;

import java.util.HashMap;
import java.util.Map;

import phrasebook.rules.internal.WordFile;

/** Traditional characters as simplified ones, character by character. The table is read when it is first asked. */
final class Simplified {

    private static final char[] PLANE = new char[0x10000];
    private static final Map<Integer, Integer> REST = new HashMap<>();

    static {
        for (String line : WordFile.lines(Simplified.class, "simplified.txt")) {
            int[] pairs = line.codePoints().toArray();
            for (int i = 0; i + 1 < pairs.length; i += 2) {
                if (pairs[i] < PLANE.length && pairs[i + 1] < PLANE.length) {
                    PLANE[pairs[i]] = (char) pairs[i + 1];
                } else {
                    REST.put(pairs[i], pairs[i + 1]);
                }
            }
        }
    }

    private Simplified() {
    }

    /** The simplified character for a traditional one, any other character as it is. */
    static int of(int character) {
        if (character < PLANE.length && PLANE[character] != 0) {
            return PLANE[character];
        }
        return REST.isEmpty() ? character : REST.getOrDefault(character, character);
    }
}
