// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide;

/**
 * A piece of a text.
 *
 * @param offset of its first character, counted from 0 in UTF-16 units
 * @param length in UTF-16 units
 */
public record Region(int offset, int length) {

    /** The offset after its last character. */
    public int end() {
        return offset + length;
    }

    /** Whether the offset is in it or right at its end, as a caret may be. */
    public boolean touches(int place) {
        return offset <= place && place <= end();
    }
}
