// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.lexing;

/** What may stand on a line, by the block that it is in. */
public enum Context {
    /** Header, headings and heads of entries. */
    TOP,
    /** Steps of a phrase, with its bans and remarks. */
    PHRASE,
    /** Steps below a branch, a loop or a line that could not be read. */
    STEPS,
    /** What a ban forbids, and why. */
    BAN,
    /** Paragraphs of a provision. */
    PROVISION,
    /** A line below which no block can stand. */
    NONE
}
