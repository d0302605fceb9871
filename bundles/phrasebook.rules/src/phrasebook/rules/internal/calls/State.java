// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.calls;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.model.Act;
import phrasebook.model.Step;
import phrasebook.rules.internal.speech.Sign;
import phrasebook.rules.internal.speech.Speech;

/**
 * How a call stands between two steps. What would be a fault by its absence, such as a farewell, counts as done when it
 * is done on some way here; what would be a fault by its presence, such as an open question, only when it is so on the
 * way that passes all conditions by.
 */
final class State {

    /** The operator's last words; null where none were quoted. */
    @Nullable
    Speech last;
    /** The last question that nobody was given time to answer or could have answered. */
    @Nullable
    Speech question;
    /** The farewell after which the caller said nothing. */
    @Nullable
    Speech farewell;
    /** The request for a number that was not taken down yet. */
    @Nullable
    Speech contact;
    /** The request to wait from which the operator is not back. */
    @Nullable
    Speech hold;
    /** The call is muted by this. */
    @Nullable
    Act muted;
    /** The step with which the call was over, or went on elsewhere. */
    @Nullable
    Step over;
    /** It was silent after the question. */
    boolean silent;
    /** The operator said or told something. */
    boolean spoke;
    /** A farewell or a friendly close was said. */
    boolean closed;
    /** The caller was asked to wait. */
    boolean noticed;
    /** The caller has just waited. */
    boolean waited;
    /** Something is left to do after the call. */
    boolean later;
    /** Seconds of silence up to here. */
    int pause;

    State() {
    }

    State(State other) {
        last = other.last;
        question = other.question;
        farewell = other.farewell;
        contact = other.contact;
        hold = other.hold;
        muted = other.muted;
        over = other.over;
        silent = other.silent;
        spoke = other.spoke;
        closed = other.closed;
        noticed = other.noticed;
        waited = other.waited;
        later = other.later;
        pause = other.pause;
    }

    /** The caller said or did something. */
    void heard() {
        question = null;
        farewell = null;
        pause = 0;
    }

    /** The operator said this. */
    void said(Speech words) {
        told(words);
        last = words;
        farewell = words.has(Sign.FAREWELL) ? words : null;
        hold = words.holds() ? words : null;
        waited = waited && words.holds();
        if (words.asksContact()) {
            contact = words;
        }
    }

    /** The operator says something to this effect. */
    void told(Speech words) {
        spoke = true;
        last = null;
        hold = null;
        pause = 0;
        closed |= words.closes();
        noticed |= words.has(Sign.HOLD);
        if (words.asks() || words.has(Sign.ASKED)) {
            question = words;
            silent = false;
        }
        if (words.tellsContact()) {
            contact = null;
        }
    }

    /** After a condition under which the call may have gone another way and come back. */
    void joined(State other, boolean answered) {
        closed |= other.closed;
        noticed |= other.noticed;
        later |= other.later;
        pause = 0;
        question = answered ? null : question;
        contact = other.contact == null ? null : contact;
        hold = other.hold == null ? null : hold;
        muted = other.muted == null ? null : muted;
    }
}
