// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests;

import static phrasebook.rules.tests.Checked.assertFinds;
import static phrasebook.rules.tests.Checked.assertPasses;
import static phrasebook.rules.tests.Checked.ban;
import static phrasebook.rules.tests.Checked.phrase;
import static phrasebook.rules.tests.Checked.with;
import static phrasebook.rules.tests.Slots.placeholder;
import static phrasebook.rules.tests.Slots.say;

import java.util.List;

import org.junit.jupiter.api.Test;

import phrasebook.model.Norm;
import phrasebook.model.NormPackage;
import phrasebook.model.Placeholder;

class UnusedPlaceholderTest {

    private final Placeholder unused = placeholder("部门", null, "***");

    @Test
    void declaredAndNowhere() {
        Placeholder used = placeholder("工号", null, "*");
        assertFinds("UnusedPlaceholder", Slots.norm(phrase("P01", say("我是", used, "号，请联系***。")), used, unused),
                unused, NormPackage.Literals.PLACEHOLDER__NAME, -1, "部门");
        Norm norm = Slots.norm(phrase("P01"), unused);
        norm.getElements().addAll(List.of(phrase("P02"), phrase("P03"), phrase("P04"), phrase("P05")));
        assertFinds("UnusedPlaceholder", norm, unused, NormPackage.Literals.PLACEHOLDER__NAME, -1, "部门");
    }

    @Test
    void whereANormBegins() {
        assertPasses("UnusedPlaceholder", Slots.norm(phrase("P01", say("请联系***。")), unused));
    }

    @Test
    void usedAnywhere() {
        assertPasses("UnusedPlaceholder", Slots.norm(phrase("P01", say("请联系", unused, "。")), unused));
        assertPasses("UnusedPlaceholder", Slots.norm(with(phrase("P01"), p -> p.getBans().add(with(ban("B01"),
                b -> b.getWordings().add(with(Checked.MAKE.createUtterance(),
                        u -> u.getSegments().add(Slots.slot(unused))))))), unused));
        assertPasses("UnusedPlaceholder", Checked.norm());
    }
}
