// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests;

import static phrasebook.rules.tests.Checked.assertFinds;
import static phrasebook.rules.tests.Checked.assertPasses;
import static phrasebook.rules.tests.Checked.norm;
import static phrasebook.rules.tests.Checked.note;
import static phrasebook.rules.tests.Checked.phrase;
import static phrasebook.rules.tests.Checked.with;

import org.junit.jupiter.api.Test;

import phrasebook.model.Branch;
import phrasebook.model.BranchKind;
import phrasebook.model.NormPackage;

class TwoSituationsTest {

    private static Branch branch(BranchKind kind, String when) {
        return with(Checked.MAKE.createBranch(), b -> {
            b.setKind(kind);
            b.setCondition(when);
        });
    }

    private static Branch situation(String when) {
        return branch(BranchKind.SITUATION, when);
    }

    @Test
    void anotherSituationBehindWhatIsDoneInTheFirst() {
        Branch other = situation("超出受理范围时");
        assertFinds("TwoSituations", norm(phrase("P01", Checked.MAKE.createPause(), other, situation("又一种"))), other,
                NormPackage.Literals.BRANCH__CONDITION, -1, "超出受理范围时");
    }

    @Test
    void situationsSideBySideAreOneList() {
        assertPasses("TwoSituations", norm(phrase("P01", note(false, "分两种"), situation("甲"), situation("乙"))));
    }

    @Test
    void theSameSituationGoingOnIsNoOther() {
        assertPasses("TwoSituations", norm(phrase("P01", Checked.MAKE.createPause(), situation("当市民继续讲方言时"))));
    }

    @Test
    void whatMayHappenInTheSituationIsNoOther() {
        assertPasses("TwoSituations", norm(phrase("P01", Checked.MAKE.createPause(), branch(BranchKind.CONDITION, "无声"),
                branch(BranchKind.GUARD, "市民同意")), phrase("P02")));
    }
}
