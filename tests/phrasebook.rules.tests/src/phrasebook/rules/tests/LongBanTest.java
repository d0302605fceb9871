// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static phrasebook.rules.tests.Checked.assertFinds;
import static phrasebook.rules.tests.Checked.assertPasses;
import static phrasebook.rules.tests.Checked.banOfWords;
import static phrasebook.rules.tests.Checked.norm;
import static phrasebook.rules.tests.Checked.phrase;
import static phrasebook.rules.tests.Checked.say;
import static phrasebook.rules.tests.Checked.violations;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import phrasebook.model.Ban;
import phrasebook.model.Norm;

class LongBanTest {

    @Test
    void moreThanAnybodySaysTwice() {
        Ban ban = banOfWords("B01", "您自己去找，".repeat(13));
        assertFinds("LongBan", norm(ban), ban.getWordings().get(0), null, -1, "您自己去找，您自己去找，……", "60");
    }

    @Test
    void punctuationIsNotCounted() {
        assertPasses("LongBan", norm(banOfWords("B01", "您自己去找，".repeat(12))));
    }

    @Test
    void tenThousandCharactersAreFoundInNoTime() {
        Ban ban = banOfWords("B01", "不归我管理这些事".repeat(1_250));
        Norm norm = norm(phrase("P01", say("不归我管理这些事".repeat(20_000))), ban);
        assertTimeout(Duration.ofSeconds(20), () -> {
            assertEquals(1, violations("LongBan", norm).size());
            assertEquals(16, violations("BannedWording", norm).size());
        });
    }
}
