// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A violation as a reader meets it: placed in the text, in words of the reader's language.
 *
 * @param rule id of the rule
 * @param line counted from 1
 * @param column counted from 1, in UTF-16 units
 * @param length in UTF-16 units; 0 where a place is meant rather than a piece of text
 * @param offset of the first character in the text, counted from 0
 * @param entry id of the entry it is in, else its printed number; empty outside entries
 * @param message what is wrong and what to do
 * @param fix what to write in the place, spelt as in the text, or null where a person has to find the words
 */
public record Finding(String rule, Severity severity, int line, int column, int length, int offset, String entry,
        String message, @Nullable Fix fix) {
}
