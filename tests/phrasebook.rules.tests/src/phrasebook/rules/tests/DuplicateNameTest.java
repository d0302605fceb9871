// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests;

import static phrasebook.rules.tests.Checked.assertFinds;
import static phrasebook.rules.tests.Checked.assertPasses;
import static phrasebook.rules.tests.Checked.role;
import static phrasebook.rules.tests.Checked.with;

import java.util.List;

import org.junit.jupiter.api.Test;

import phrasebook.model.Norm;
import phrasebook.model.NormPackage;
import phrasebook.model.Placeholder;
import phrasebook.model.Role;

class DuplicateNameTest {

    private static Norm norm(Role... roles) {
        return with(Checked.norm(), n -> n.getRoles().addAll(List.of(roles)));
    }

    private static Placeholder placeholder(String name) {
        return with(Checked.MAKE.createPlaceholder(), p -> p.setName(name));
    }

    @Test
    void twoRolesOfOneName() {
        Role second = role("班长");
        assertFinds("DuplicateName", norm(role("班长"), second), second, NormPackage.Literals.ROLE__NAME, -1, "班长");
    }

    @Test
    void anAliasThatIsTaken() {
        Role second = role("班长", "组长", "座席");
        assertFinds("DuplicateName", norm(role("话务接线员", "座席"), second), second, NormPackage.Literals.ROLE__ALIASES, 1,
                "座席");
    }

    @Test
    void aNameThatIsAnAliasOfAnother() {
        Role second = role("座席");
        assertFinds("DuplicateName", norm(role("话务接线员", "座席"), second), second, NormPackage.Literals.ROLE__NAME, -1,
                "座席");
    }

    @Test
    void twoPlaceholdersOfOneName() {
        Placeholder second = placeholder("部门");
        Norm norm = with(norm(), n -> n.getPlaceholders().addAll(List.of(placeholder("部门"), second)));
        assertFinds("DuplicateName", norm, second, NormPackage.Literals.PLACEHOLDER__NAME, -1, "部门");
    }

    @Test
    void aRoleAndAPlaceholderMayShareAName() {
        assertPasses("DuplicateName", with(norm(role("部门", "姓"), role("班长")),
                n -> n.getPlaceholders().addAll(List.of(placeholder("部门"), placeholder("姓")))));
    }
}
