// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide;

import java.util.List;

/**
 * A part of a norm in its outline.
 *
 * @param label its number and title or situation
 * @param detail its id; empty where it has none
 * @param region the whole part, its last line break left out
 * @param selection what is shown as selected when the part is gone to: its first line
 * @param children the parts in it, in the order of the text
 */
public record OutlineNode(Kind kind, String label, String detail, Region region, Region selection,
        List<OutlineNode> children) {

    /** What a part is. */
    public enum Kind {
        NORM, DIVISION, PHRASE, BAN, PROVISION,
        /** A line that cannot be read. */
        BROKEN
    }
}
