// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.speech;

import java.util.Locale;

/** What a word in speech, or in what is told of it, is a sign of. Each is a section of {@code speech.txt}. */
public enum Sign {
    /** No sign: the word only looks like one, as 请 in 请示 does, and hides what begins inside it. */
    MASK,
    /** The last word of a call. */
    FAREWELL,
    /** A friendly close that does for a farewell, but after which more may be said. */
    CLOSING,
    THANKS,
    /** Words that make a sentence a question wherever it ends. */
    ASKING,
    /** What a sentence ends in that is a question without its mark. */
    ASKING_END,
    /** In what is told, not said: that the operator asks. */
    ASKED,
    /** The caller is asked to wait. */
    HOLD,
    /** The operator turns to somebody else meanwhile. */
    ELSEWHERE,
    /** The operator is back from a wait. */
    BACK,
    /** The call is put through. */
    TRANSFER,
    /** A request to leave something behind. */
    LEAVE,
    /** By which a caller can be reached. */
    CONTACT,
    /** In what is told: that the operator takes it down. */
    TAKEN,
    /** The call is to the wrong place. */
    BEYOND,
    /** Another number to call. */
    REFER,
    /** A number to write down. */
    NOTE_DOWN,
    /** What the caller offers is refused. */
    DECLINE,
    /** That a caller agrees. */
    CONSENT,
    /** Soon, without saying when. */
    SOON,
    /** What an office promises to do after the call. */
    COMMITMENT,
    /** What an operator does while the caller waits. */
    AT_ONCE,
    /** A time that a promise can be held to. */
    LIMIT,
    /** Words that speak of the caller's doing, not the office's. */
    ADVICE,
    /** The office that promises. */
    WE,
    PLEASE,
    /** A command, at the start of a clause. */
    COMMAND,
    /** What follows a command that is none: 别着急. */
    COMFORT,
    /** Danger, where commands save time. */
    DANGER,
    /** A child, who is addressed as 你. */
    CHILD,
    /** What only looks like the pronoun 你, or is not one person. */
    NOT_YOU,
    /** A call is spoken of, rather than a visit. */
    CALL,
    /** The caller is silent. */
    SILENCE,
    /** A condition is that the caller goes on speaking. */
    CALLER_ACTS,
    /** A condition is denied: 不同意. */
    DENIED,
    /** How one addresses a man or a woman. */
    TITLE;

    /** The name of the section that holds its words. */
    String section() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }
}
