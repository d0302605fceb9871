// SPDX-License-Identifier: EPL-2.0
package phrasebook.diff;

/** The part of an entry, or of the document, that a detail is about. */
public enum Aspect {

    // The document.
    NORM_TITLE, CODE, VERSION, STATUS, ISSUER, DRAFTER, INTERPRETER, ISSUED, EFFECTIVE, SUPERSEDES, SOURCE,
    /** A declaration, as it is written: a name, and what is said of it in brackets. */
    ROLE_DECLARATION, PLACEHOLDER, REVISION,

    // Any entry.
    ID, PLACE, TITLE, SITUATION, NOTE, UNREADABLE,

    // Steps: a whole one, or a part of one.
    STEP, TIMING, LIMIT, ROLE, MANNER, MODALITY, VERB, SPEECH, INDIRECT, DELIVERY, ACT_KIND, ACT, WAIT, BRANCH_KIND,
    CONDITION, UNTIL, TARGET,

    // Bans: a whole one under a phrase, or a part of one.
    BAN, BAN_KIND, BANNED_WORDS, BANNED_CONDUCT, INSTEAD, INSTEAD_WORDS, REASON, SEVERITY, COUNTEREXAMPLE, EXAMPLE,

    // Provisions.
    PARAGRAPH
}
