// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests;

import static phrasebook.rules.tests.Checked.assertFinds;
import static phrasebook.rules.tests.Checked.assertPasses;
import static phrasebook.rules.tests.Checked.role;
import static phrasebook.rules.tests.Checked.with;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import phrasebook.model.Norm;
import phrasebook.model.NormPackage;
import phrasebook.model.Placeholder;
import phrasebook.model.Role;

class NameFormTest {

    private static Norm norm(Role... roles) {
        return with(Checked.norm(), n -> n.getRoles().addAll(List.of(roles)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "§甲", "§", "值班\u2003主任", "值班 主任", "甲\u202F乙", "甲\u1680", "甲\uFEFF", "", "甲（乙）", "甲/乙" })
    void whatIsNoName(String name) {
        Role role = role(name);
        assertFinds("NameForm", norm(role("班长"), role), role, NormPackage.Literals.ROLE__NAME, -1, name);
        Role aliased = role("班长", "组长", name);
        assertFinds("NameForm", norm(aliased), aliased, NormPackage.Literals.ROLE__ALIASES, 1, name);
        Placeholder placeholder = with(Checked.MAKE.createPlaceholder(), p -> p.setName(name));
        assertFinds("NameForm", with(norm(), n -> n.getPlaceholders().add(placeholder)), placeholder,
                NormPackage.Literals.PLACEHOLDER__NAME, -1, name);
    }

    @ParameterizedTest
    @ValueSource(strings = { "班长", "𠮷", "12345", "A-1", "甲§", "某某先生" })
    void whatIsAName(String name) {
        assertPasses("NameForm", norm(role(name, name + "二")));
    }

    @Test
    void aNameThatIsMissing() {
        Placeholder placeholder = Checked.MAKE.createPlaceholder();
        assertFinds("NameForm", with(norm(), n -> n.getPlaceholders().add(placeholder)), placeholder,
                NormPackage.Literals.PLACEHOLDER__NAME, -1, "");
    }
}
