// SPDX-License-Identifier: EPL-2.0
package phrasebook.model.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static phrasebook.model.tests.Norms.role;
import static phrasebook.model.tests.Norms.say;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import phrasebook.model.NormFactory;
import phrasebook.model.Role;
import phrasebook.model.query.Roles;

class RolesTest {

    @ParameterizedTest
    @ValueSource(strings = { "市民", "来电者", "客户", "报警人", "患者", "对方" })
    void theCallerIsKnownByName(String name) {
        assertTrue(Roles.isCaller(role(name)));
        assertTrue(say(role(name), "您好").isHeard());
    }

    @Test
    void theCallerIsKnownByAnAlias() {
        assertTrue(Roles.isCaller(role("拨打人", "来电者")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "话务接线员", "主管领导", "班长", "客户经理", "市民服务员", "" })
    void othersSpeak(String name) {
        assertFalse(Roles.isCaller(role(name)));
        assertFalse(say(role(name), "您好").isHeard());
    }

    @Test
    void nobodyIsNotTheCaller() {
        assertFalse(Roles.isCaller(null));
        assertFalse(Roles.isCaller(NormFactory.eINSTANCE.createRole()));
        assertFalse(say(null, "您好").isHeard());
    }

    @Test
    void aRoleIsNamedByNameOrAlias() {
        Role operator = role("话务接线员", "话务员", "座席");
        assertTrue(Roles.isNamed(operator, "话务接线员"));
        assertTrue(Roles.isNamed(operator, "座席"));
        assertFalse(Roles.isNamed(operator, "接线员"));
        assertFalse(Roles.isNamed(operator, ""));
        assertFalse(Roles.isNamed(NormFactory.eINSTANCE.createRole(), "话务员"));
    }
}
