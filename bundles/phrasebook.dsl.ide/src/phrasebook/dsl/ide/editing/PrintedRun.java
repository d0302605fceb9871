// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.editing;

/** A piece of a printed line that looks alike. */
public record PrintedRun(String text, RunStyle style) {

    /** What the piece is, which decides how it looks. */
    public enum RunStyle {
        PLAIN, SITUATION, ROLE, SPEECH, PLACEHOLDER, ACTION, BAN, NOTE
    }
}
