// SPDX-License-Identifier: EPL-2.0
package phrasebook.diff.merge;

import java.util.List;

/**
 * What a merge gave.
 *
 * @param text the whole norm; each conflict stands in it between marks that are comments of the language, see
 *            {@link ConflictMarks}
 * @param conflicts the lines, from 1, at which conflicts begin
 */
public record Merged(String text, List<Integer> conflicts) {
}
