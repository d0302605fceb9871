// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests;

import static phrasebook.rules.tests.Checked.assertFinds;
import static phrasebook.rules.tests.Checked.assertPasses;
import static phrasebook.rules.tests.Checked.phrase;
import static phrasebook.rules.tests.Checked.role;
import static phrasebook.rules.tests.Checked.with;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;

import phrasebook.model.Norm;
import phrasebook.model.Role;
import phrasebook.model.Say;

class SpeechWithoutRoleTest {

    private final Role operator = role("话务接线员");
    private final Role caller = role("市民");

    private static Say say(@Nullable Role role) {
        return with(Checked.MAKE.createSay(), s -> {
            s.setRole(role);
            s.getAlternatives().add(Checked.utterance("您好。"));
        });
    }

    private Norm norm(Role[] roles, Say... says) {
        return with(Checked.norm(phrase("P01", says)), n -> n.getRoles().addAll(List.of(roles)));
    }

    @Test
    void oneThatDoesNotSayWhoSpeaks() {
        Say without = say(null);
        Norm norm = norm(new Role[] { operator, caller }, say(operator), say(caller), without);
        assertFinds("SpeechWithoutRole", norm, without, null, -1);
    }

    @Test
    void aNormThatMostlyDoesNotSayIsWrittenSo() {
        assertPasses("SpeechWithoutRole", norm(new Role[] { operator }, say(operator), say(null)));
        assertPasses("SpeechWithoutRole", norm(new Role[] {}, say(null), say(null)));
        assertPasses("SpeechWithoutRole", norm(new Role[] { operator, caller }, say(operator), say(caller)));
    }
}
