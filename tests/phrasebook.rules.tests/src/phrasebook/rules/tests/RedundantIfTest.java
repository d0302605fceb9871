// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static phrasebook.rules.tests.Checked.MAKE;
import static phrasebook.rules.tests.Checked.phrase;
import static phrasebook.rules.tests.Checked.with;

import java.util.List;

import org.junit.jupiter.api.Test;

import phrasebook.model.BranchKind;
import phrasebook.model.Norm;

class RedundantIfTest {

    private static Norm branch(BranchKind kind, String condition) {
        return Checked.norm(phrase("P01", with(MAKE.createBranch(), b -> {
            b.setKind(kind);
            b.setCondition(condition);
        })));
    }

    @Test
    void aConditionThatSaysIfAgain() {
        assertEquals(List.of("如果→"), Marked.in("RedundantIf", branch(BranchKind.CONDITION, "如果是诉求")));
        assertEquals(List.of("若是→"), Marked.in("RedundantIf", branch(BranchKind.CONDITION, "若是诉求")));
    }

    @Test
    void aConditionThatDoesNot() {
        for (String condition : List.of("如实说明", "市民问如果怎样", "无声", "如果", "如何办理不清楚")) {
            assertEquals(List.of(), Marked.in("RedundantIf", branch(BranchKind.CONDITION, condition)));
        }
        assertEquals(List.of(), Marked.in("RedundantIf", branch(BranchKind.GUARD, "如果是诉求")));
    }
}
