// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.document;

/** A piece of a printed line that is of one kind. */
public record PrintedRun(String text, RunStyle style) {

    /** What the piece is, which decides how it looks. */
    public enum RunStyle {
        PLAIN,
        /** The number before an entry or a heading, with the blank that sets it off. */
        NUMBER,
        /** The word before something said of the norm, with its colon: 编号： */
        LABEL, SITUATION, ROLE, SPEECH, PLACEHOLDER, ACTION, BAN, NOTE
    }
}
