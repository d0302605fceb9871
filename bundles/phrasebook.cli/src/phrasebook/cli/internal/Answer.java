// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli.internal;

/** How a command ended, in rising order of badness; the place in that order is the exit code. */
public enum Answer {

    /** Done, and nothing to complain of. */
    DONE,
    /** The question was answered, with no: errors were found, or a file would change. */
    NO,
    /** Wrong usage, unreadable input or a failed write. */
    FAILED;

    /** What the process ends with. */
    public int exitCode() {
        return ordinal();
    }

    /** The worse of the two. */
    public Answer and(Answer other) {
        return compareTo(other) >= 0 ? this : other;
    }

    static Answer noIf(boolean complaint) {
        return complaint ? NO : DONE;
    }
}
