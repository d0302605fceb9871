// SPDX-License-Identifier: EPL-2.0
package phrasebook.diff.merge;

/**
 * A piece of a text that other text comes in place of.
 *
 * @param offset where it begins, in characters from 0
 * @param length in characters; 0 where something is only added
 */
public record TextEdit(int offset, int length, String text) {
}
