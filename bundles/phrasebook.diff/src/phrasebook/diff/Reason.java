// SPDX-License-Identifier: EPL-2.0
package phrasebook.diff;

import static phrasebook.diff.ChangeClass.CONTENT;
import static phrasebook.diff.ChangeClass.EDITORIAL;
import static phrasebook.diff.ChangeClass.LOOSENING;
import static phrasebook.diff.ChangeClass.SCOPE;
import static phrasebook.diff.ChangeClass.TIGHTENING;

/** Why a change has the class that it has. */
public enum Reason {

    /** Only punctuation or blanks differ. */
    PUNCTUATION(EDITORIAL),
    /** The words that differ sound alike: a wrong character was corrected. */
    MISSPELLING(EDITORIAL),
    /** Another spelling of the same word, or a politer form of address. */
    SAME_MEANING(EDITORIAL),
    PLACE_ONLY(EDITORIAL), HEADING(EDITORIAL), EXPLANATION(EDITORIAL), ID(EDITORIAL), DOCUMENT_DATA(EDITORIAL),
    RENUMBERED(EDITORIAL),

    BAN_ADDED(TIGHTENING), BANNED_MORE(TIGHTENING), EXCEPTION_REMOVED(TIGHTENING), STRONGER(TIGHTENING),
    FORBIDDEN_NOW(TIGHTENING), SHORTER_LIMIT(TIGHTENING), LIMIT_ADDED(TIGHTENING), SEVERER(TIGHTENING),
    DUTY_ADDED(TIGHTENING), CHOICE_REMOVED(TIGHTENING), VALUE_REMOVED(TIGHTENING),

    BAN_REMOVED(LOOSENING), BANNED_LESS(LOOSENING), EXCEPTION_ADDED(LOOSENING), WEAKER(LOOSENING),
    ALLOWED_NOW(LOOSENING), LONGER_LIMIT(LOOSENING), LIMIT_REMOVED(LOOSENING), LESS_SEVERE(LOOSENING),
    DUTY_REMOVED(LOOSENING), CHOICE_ADDED(LOOSENING), VALUE_ADDED(LOOSENING),

    /** Words were added to the situation or condition. */
    NARROWED(SCOPE),
    /** Words were taken out of the situation or condition. */
    WIDENED(SCOPE), OTHER_SITUATION(SCOPE),
    /** Now under another heading. */
    OTHER_DIVISION(SCOPE), IN_FORCE(SCOPE),

    ENTRY_ADDED(CONTENT), ENTRY_REMOVED(CONTENT), ENTRY_WITHDRAWN(CONTENT), SPLIT(CONTENT), MERGED(CONTENT),
    STEP_ADDED(CONTENT),
    STEP_REMOVED(CONTENT), STEP_MOVED(CONTENT), WORDING(CONTENT), MIXED(CONTENT), OTHER(CONTENT);

    private final ChangeClass changeClass;

    Reason(ChangeClass changeClass) {
        this.changeClass = changeClass;
    }

    /** What a change for this reason means. */
    public ChangeClass changeClass() {
        return changeClass;
    }
}
