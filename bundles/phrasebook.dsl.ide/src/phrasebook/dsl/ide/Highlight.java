// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide;

/**
 * A piece of a text and what it is.
 *
 * @param offset of its first character, counted from 0 in UTF-16 units
 * @param length in UTF-16 units, never 0
 */
public record Highlight(int offset, int length, HighlightKind kind) {
}
