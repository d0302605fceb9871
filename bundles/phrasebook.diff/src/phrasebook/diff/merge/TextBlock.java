// SPDX-License-Identifier: EPL-2.0
package phrasebook.diff.merge;

/**
 * The text of one element of a norm.
 *
 * @param lead the blank lines and comments before it, each with its line break
 * @param number its number as it is spelt, empty where it has none
 * @param rest all that follows up to the end of its last line, line break included
 */
public record TextBlock(String lead, String number, String rest) {
}
