// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide;

import java.util.List;

/**
 * Something that may be written at a place.
 *
 * @param label what is shown
 * @param detail what it does or stands for; may be empty
 * @param text what takes the place of {@code [offset, offset + length)}
 * @param caret where the caret goes, counted from the start of the text put in
 * @param stops what is to be filled in, counted likewise; the caret stands at the first
 */
public record Proposal(String label, String detail, String text, int offset, int length, int caret,
        List<Region> stops) {
}
