// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests;

import static phrasebook.rules.tests.Checked.assertFinds;
import static phrasebook.rules.tests.Checked.assertPasses;
import static phrasebook.rules.tests.Checked.ban;
import static phrasebook.rules.tests.Checked.banOfWords;
import static phrasebook.rules.tests.Checked.norm;
import static phrasebook.rules.tests.Checked.phrase;
import static phrasebook.rules.tests.Checked.prose;
import static phrasebook.rules.tests.Checked.with;

import org.junit.jupiter.api.Test;

import phrasebook.model.Ban;
import phrasebook.model.BanKind;
import phrasebook.model.NormPackage;

class MixedBanTest {

    @Test
    void wordsAndConductInOneBan() {
        Ban ban = with(banOfWords("B01", "挂了"), b -> b.setText(prose("直接挂机")));
        assertFinds("MixedBan", norm(ban), ban, NormPackage.Literals.BAN__TEXT, -1);
        assertFinds("MixedBan", norm(with(phrase("P01"), p -> p.getBans().add(ban))), ban,
                NormPackage.Literals.BAN__TEXT, -1);
    }

    @Test
    void oneOfThem() {
        assertPasses("MixedBan", norm(banOfWords("B01", "挂了"), with(ban("B02"), b -> {
            b.setKind(BanKind.ACT);
            b.setText(prose("直接挂机"));
        })));
    }
}
