// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.internal.lexing;

/** Why a line could not be read. Each has a message of the same name that says what may stand there. */
public enum Problem {
    UNKNOWN_LINE, UNKNOWN_STEP, UNKNOWN_BAN_LINE, NOT_INDENTED, MISSING_COLON, NOTHING_SAID, AFTER_QUOTE, AFTER_BRACKET,
    PAUSE_FORM, GO_TO_FORM, BLANK_AFTER_KEYWORD, QUOTE_EXPECTED, INSTEAD_FORM, UNKNOWN_SEVERITY, UNKNOWN_STATUS,
    ROLES_FORM, PLACEHOLDER_FORM, ID_FORM, TIME_LIMIT_FORM
}
