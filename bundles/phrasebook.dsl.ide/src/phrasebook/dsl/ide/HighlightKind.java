// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide;

/** What a coloured piece of a norm is. */
public enum HighlightKind {
    TITLE, HEADING, KEYWORD, NUMBER, ID, SITUATION, ROLE, SPEECH, CITIZEN_SPEECH, PLACEHOLDER, CHOICE, ACTION, PAUSE, BAN,
    REFERENCE, NOTE, COMMENT,
    /** A line that cannot be read. */
    BROKEN
}
