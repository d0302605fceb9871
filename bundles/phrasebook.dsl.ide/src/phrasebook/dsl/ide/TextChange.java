// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide;

import java.util.Comparator;
import java.util.List;

/**
 * A piece of a text to be replaced.
 *
 * @param offset of its first character, counted from 0 in UTF-16 units
 * @param length in UTF-16 units; 0 inserts
 * @param text what takes its place; empty deletes
 */
public record TextChange(int offset, int length, String text) {

    /** The text after all changes, which must not overlap and count in the text as it is. */
    public static String apply(String text, List<TextChange> changes) {
        StringBuilder result = new StringBuilder(text);
        changes.stream().sorted(Comparator.comparingInt(TextChange::offset).reversed())
                .forEach(c -> result.replace(c.offset(), c.offset() + c.length(), c.text()));
        return result.toString();
    }
}
