// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests;

import static phrasebook.rules.tests.Checked.assertFinds;
import static phrasebook.rules.tests.Checked.assertPasses;
import static phrasebook.rules.tests.Checked.banOfWords;
import static phrasebook.rules.tests.Checked.norm;
import static phrasebook.rules.tests.Checked.utterance;
import static phrasebook.rules.tests.Checked.with;

import java.util.List;

import org.junit.jupiter.api.Test;

import phrasebook.model.Ban;

class BanHitsExampleTest {

    @Test
    void anExampleThatTheBanHits() {
        Ban ban = with(banOfWords("B01", "不知道"), b -> b.getAllows().add(utterance("不知道您还需要什么？")));
        assertFinds("BanHitsExample", norm(ban), ban.getAllows().get(0), null, -1, "不知道您还需要什么？");
    }

    @Test
    void examplesThatItDoesNotHit() {
        assertPasses("BanHitsExample", norm(with(banOfWords("B01", "明白了吗"), b -> b.getAllows().addAll(List.of(
                utterance("请问我刚才的解释，您是否明白？"), utterance("我明白了。")))),
                with(banOfWords("B02", "快点"), b -> b.getAllows().add(utterance("请您尽快点检")))));
    }

    @Test
    void anotherBanMayHitIt() {
        assertPasses("BanHitsExample", norm(banOfWords("B01", "我不知道"), with(banOfWords("B02", "不归我管"),
                b -> b.getAllows().add(utterance("我不知道")))));
    }
}
