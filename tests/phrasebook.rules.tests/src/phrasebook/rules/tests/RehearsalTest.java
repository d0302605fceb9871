// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import phrasebook.rules.Rules;

/** The norm that nobody sees takes a check through speech, bans and calls. */
class RehearsalTest {

    @Test
    void itBreaksRulesOfManyFamilies() {
        List<String> broken = Rules.rehearse().stream().map(v -> v.rule().id()).distinct().toList();
        assertEquals(List.of("MissingTitle", "SpeechAfterFarewell", "BannedWording"), broken);
    }
}
