// SPDX-License-Identifier: EPL-2.0
package phrasebook.diff;

/**
 * Where inside an entry a detail stands.
 *
 * @param ban the id of the ban under a phrase, else its place from 1; empty outside such bans
 * @param step the step's place among all steps of the entry, from 1, in the new norm, or in the old one where it was
 *            removed; 0 for what is no step
 */
public record Where(String ban, int step) {

    /** The entry itself. */
    public static final Where ENTRY = new Where("", 0);

    /** The step of that place. */
    public static Where step(int place) {
        return new Where("", place);
    }
}
