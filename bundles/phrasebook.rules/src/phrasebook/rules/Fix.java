// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules;

/**
 * What should stand in the place of what was found.
 *
 * @param text the words to put there; empty where they are to be deleted
 * @param safe whether it changes no meaning, so that it may be done without asking
 */
public record Fix(String text, boolean safe) {
}
