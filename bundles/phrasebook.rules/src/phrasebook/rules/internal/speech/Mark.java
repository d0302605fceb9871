// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.speech;

/**
 * A sign in a text.
 *
 * @param start of the word's first character, in UTF-16 units
 * @param end behind its last character
 */
public record Mark(Sign sign, int start, int end) {
}
