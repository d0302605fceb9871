// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.matching;

import java.util.Arrays;
import java.util.BitSet;

/** A folded text of which every character knows where it stands in the text as written, in UTF-16 units. */
public final class Folded {

    private char[] text;
    private int[] starts;
    private int[] ends;
    private int length;
    private final BitSet stops = new BitSet();
    private final BitSet particles = new BitSet();
    private final BitSet fillers = new BitSet();

    Folded(int capacity) {
        text = new char[capacity];
        starts = new int[capacity];
        ends = new int[capacity];
    }

    /** The folded characters. */
    public String text() {
        return new String(text, 0, length);
    }

    /** How many folded characters there are. */
    public int length() {
        return length;
    }

    /** Where the folded character begins in the text as written. */
    public int start(int index) {
        return starts[index];
    }

    /** Where the folded character ends in the text as written. */
    public int end(int index) {
        return ends[index];
    }

    char last() {
        return length == 0 ? 0 : text[length - 1];
    }

    boolean isParticle(int index) {
        return particles.get(index);
    }

    /** Whether a sentence or a clause begins with the character. */
    boolean beginsClause(int index) {
        return index == 0 || stops.get(index);
    }

    /** The first clause to begin at the index or behind it, or -1. */
    int nextClause(int index) {
        return stops.nextSetBit(index);
    }

    boolean hasFillers() {
        return !fillers.isEmpty();
    }

    boolean hasParticles() {
        return !particles.isEmpty();
    }

    void add(char character, int start, int end, boolean stop, boolean particle) {
        if (length == text.length) {
            int more = length * 2 + 8;
            text = Arrays.copyOf(text, more);
            starts = Arrays.copyOf(starts, more);
            ends = Arrays.copyOf(ends, more);
        }
        text[length] = character;
        starts[length] = start;
        ends[length] = end;
        stops.set(length, stop);
        particles.set(length, particle);
        length++;
    }

    /** Has the last character reach further. */
    void extend(char character, int end) {
        text[length - 1] = character;
        ends[length - 1] = end;
    }

    void markFiller(int from, int to) {
        fillers.set(from, to);
    }

    Folded withoutFillers() {
        return without(fillers);
    }

    Folded withoutFillersAndParticles() {
        BitSet dropped = (BitSet) fillers.clone();
        dropped.or(particles);
        return without(dropped);
    }

    private Folded without(BitSet dropped) {
        Folded rest = new Folded(length);
        boolean stop = false;
        for (int i = 0; i < length; i++) {
            stop |= stops.get(i);
            if (!dropped.get(i)) {
                rest.add(text[i], starts[i], ends[i], stop, particles.get(i));
                stop = false;
            }
        }
        return rest;
    }
}
