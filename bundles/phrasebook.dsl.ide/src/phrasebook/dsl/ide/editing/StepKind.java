// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.editing;

/** What a step of a form is. Of speech, HEAR is the caller's; INDIRECT gives the sense and no words. */
public enum StepKind {
    SAY, HEAR, INDIRECT, ACT, PAUSE, BRANCH, GUARD, SITUATION, LOOP, GOTO, NOTE, PENDING, UNREADABLE;

    /** Whether steps may stand below it. */
    public boolean hasBlock() {
        return this == BRANCH || this == GUARD || this == SITUATION || this == LOOP || this == UNREADABLE;
    }

    /** Whether somebody does it: then it may have a role, a manner, a modality, a time. */
    public boolean isAction() {
        return this == SAY || this == HEAR || this == INDIRECT || this == ACT;
    }
}
