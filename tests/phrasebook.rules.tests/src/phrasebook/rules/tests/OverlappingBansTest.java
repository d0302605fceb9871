// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static phrasebook.rules.tests.Checked.assertFinds;
import static phrasebook.rules.tests.Checked.assertPasses;
import static phrasebook.rules.tests.Checked.banOfWords;
import static phrasebook.rules.tests.Checked.norm;
import static phrasebook.rules.tests.Checked.phrase;
import static phrasebook.rules.tests.Checked.violations;
import static phrasebook.rules.tests.Checked.with;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import phrasebook.model.Ban;
import phrasebook.model.Norm;
import phrasebook.rules.Settings;
import phrasebook.rules.Severity;
import phrasebook.rules.Violation;

class OverlappingBansTest {

    private static final String RULE = "OverlappingBans";

    private static Ban ban(String id, String trigger, String... words) {
        return banOfWords(id, trigger, null, words);
    }

    @Test
    void oneHoldsAnother() {
        Ban longer = ban("B01", "办事时", "这不是我的责任");
        Ban shorter = ban("B02", "投诉时", "不是我的责任");
        assertFinds(RULE, norm(longer, shorter), longer.getWordings().get(0), null, -1, "这不是我的责任", "不是我的责任",
                "第一条 [B02]");
        assertEquals(Severity.WARNING, Settings.DEFAULT.severity(violations(RULE, norm(longer, shorter)).get(0)));
    }

    @Test
    void theSameTwiceIsFoundAtTheSecond() {
        Ban second = ban("B02", "投诉时", "帮不了您");
        assertFinds(RULE, norm(ban("B01", "办事时", "帮不了你"), second), second.getWordings().get(0), null, -1, "帮不了您",
                "帮不了你", "第一条 [B01]");
    }

    @Test
    void theSameMeaningInTheSameSituation() {
        List<Violation> found = violations(RULE, norm(ban("B01", "解答完毕后", "明白了吗"), ban("B02", "解答问题时", "明白我的意思了吗"),
                ban("B05", "将问题解释清楚后", "知道了吗")));
        assertEquals(List.of("明白我的意思了吗", "知道了吗"), found.stream().map(v -> v.arguments().get(0)).toList());
        assertEquals(List.of("第一条 [B01]", "第一条 [B01]"), found.stream().map(v -> v.arguments().get(2)).toList());
        assertEquals(List.of(Severity.INFO, Severity.INFO), found.stream().map(Settings.DEFAULT::severity).toList());
    }

    @Test
    void otherMeaningsAndOtherSituations() {
        assertPasses(RULE, norm(ban("B01", "解答完毕后", "明白了吗"), ban("B02", "了解情况时", "知道了吗"),
                ban("B03", "解答完毕后", "还要我说几遍"), ban("B04", "", "懂了吗"), ban("B05", "", "清楚了吗")));
    }

    @Test
    void oneBanMayGiveManyWordingsOfOneMeaning() {
        assertPasses(RULE, norm(ban("B01", "解答完毕后", "明白了吗", "知道了吗", "你明白了吗")));
    }

    @Test
    void aBanUnderAPhraseMaySayItAgain() {
        assertPasses(RULE, norm(with(phrase("P01"), p -> p.getBans().add(banOfWords("B01", "我不知道"))),
                ban("B02", "提问时", "我不知道")));
    }

    @Test
    void tenThousandBans() {
        Norm norm = norm();
        IntStream.range(0, 10_000).forEach(i -> norm.getElements()
                .add(ban("B" + i, "办第" + i + "件事时", "第" + i + "件不归我管")));
        norm.getElements().add(ban("B", "投诉时", "第77件不归我们管"));
        assertTimeout(Duration.ofSeconds(20), () -> assertEquals(List.of("第77件不归我们管"),
                violations(RULE, norm).stream().map(v -> v.arguments().get(0)).toList()));
    }
}
