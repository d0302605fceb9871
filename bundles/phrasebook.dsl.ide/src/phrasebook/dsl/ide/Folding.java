// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide;

/**
 * Lines that can be folded into their first one: from the start of that up to and with the last one's line break.
 *
 * @param offset of the first character, counted from 0 in UTF-16 units
 * @param length in UTF-16 units
 */
public record Folding(int offset, int length) {
}
