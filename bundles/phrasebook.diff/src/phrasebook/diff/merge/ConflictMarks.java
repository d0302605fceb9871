// SPDX-License-Identifier: EPL-2.0
package phrasebook.diff.merge;

/**
 * The lines around a conflict. They are comments, so that the norm can still be read: both versions stand in it, one
 * after the other. Their signs are those that every tool around Git knows.
 */
public final class ConflictMarks {

    /** Before what our side says. */
    public static final String OURS = "# <<<<<<< 我方";
    /** Between the two. */
    public static final String BETWEEN = "# =======";
    /** After what their side says. */
    public static final String THEIRS = "# >>>>>>> 对方";

    private ConflictMarks() {
    }
}
