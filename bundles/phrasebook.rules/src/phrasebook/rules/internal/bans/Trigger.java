// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.bans;

import org.eclipse.emf.ecore.EObject;

import phrasebook.model.Branch;
import phrasebook.model.BranchKind;
import phrasebook.model.Phrase;
import phrasebook.model.Say;
import phrasebook.model.Situation;

/** When something is said, or forbidden to be said. */
record Trigger(Meaning meaning) {

    /** What the text of a situation says before its first comma; 解答完毕后，应确认… has the same moment as 解答完毕后. */
    static Trigger of(String situation) {
        return new Trigger(Meaning.of(situation.strip().split("[，。；,;]", 2)[0]));
    }

    /** The situation in which something is said in a phrase: the phrase's, or another that opens inside it. */
    static String situation(Say say, Phrase phrase) {
        for (EObject around = say.eContainer(); around != null && around != phrase; around = around.eContainer()) {
            if (around instanceof Branch branch && branch.getKind() == BranchKind.SITUATION) {
                return branch.getCondition() == null ? "" : branch.getCondition();
            }
        }
        Situation situation = phrase.getSituation();
        return situation == null || situation.getText() == null ? "" : situation.getText();
    }

    /** Whether this is the other's moment, or nearly so. */
    boolean isLike(Trigger other) {
        return meaning.moment().equals(other.meaning.moment()) && meaning.isMostOf(other.meaning);
    }
}
