// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.calls;

import java.util.List;

import phrasebook.model.Act;
import phrasebook.model.ActKind;
import phrasebook.model.Modality;
import phrasebook.model.Step;
import phrasebook.rules.internal.speech.Speech;

/**
 * A step of a call.
 *
 * @param before how the call stands when it is taken
 * @param said what the operator says in it: one of these
 */
record Moment(Step step, State before, List<Speech> said) {

    /** Whether the operator ends the call here. */
    boolean isHangUp() {
        return step instanceof Act act && act.getKind() == ActKind.HANG_UP && act.getModality() != Modality.MUST_NOT;
    }
}
