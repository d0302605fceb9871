// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.release;

/**
 * Something that must be seen to before a release, and where.
 *
 * @param message what it is and what to do
 * @param offset in the norm's text, where it is there; else 0
 */
record Hindrance(String message, Where where, int offset) {

    /** Where it is seen to. */
    enum Where {
        VERSION, ISSUED, EFFECTIVE, AUTHOR, KEY, FOLDER,
        /** In the norm's text. */
        TEXT,
        /** In the list of problems. */
        PROBLEMS,
        /** By a first save point, with which the history begins. */
        FIRST_SAVE,
        /** Not in the workbench. */
        ELSEWHERE
    }

    static Hindrance in(Where where, String message) {
        return new Hindrance(message, where, 0);
    }
}
