// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests;

import static phrasebook.rules.tests.Checked.assertFinds;
import static phrasebook.rules.tests.Checked.assertPasses;
import static phrasebook.rules.tests.Checked.ban;
import static phrasebook.rules.tests.Checked.banOfWords;
import static phrasebook.rules.tests.Checked.norm;
import static phrasebook.rules.tests.Checked.phrase;
import static phrasebook.rules.tests.Checked.with;

import org.junit.jupiter.api.Test;

import phrasebook.model.Ban;
import phrasebook.model.BanKind;

class BanWithoutProhibitionTest {

    @Test
    void aBanThatForbidsNothing() {
        Ban ban = with(ban("B01"), b -> b.setReason("不礼貌"));
        assertFinds("BanWithoutProhibition", norm(ban), ban, null, -1);
        assertFinds("BanWithoutProhibition", norm(with(phrase("P01"), p -> p.getBans().add(ban))), ban, null, -1);
    }

    @Test
    void bansThatForbid() {
        assertPasses("BanWithoutProhibition", norm(banOfWords("B01", "喂"), with(ban("B02"), b ->
                b.setKind(BanKind.ACT)),
                with(ban("B03"), b -> b.setKind(BanKind.OMISSION))));
    }

    @Test
    void aLineThatCannotBeReadMayHaveSaidIt() {
        assertPasses("BanWithoutProhibition", norm(with(ban("B01"), b -> b.getBadLines()
                .add(Checked.MAKE.createBadLine()))));
    }
}
