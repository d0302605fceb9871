// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests;

import static phrasebook.rules.tests.Checked.assertFinds;
import static phrasebook.rules.tests.Checked.assertPasses;
import static phrasebook.rules.tests.Checked.norm;
import static phrasebook.rules.tests.Checked.with;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import phrasebook.model.Element;
import phrasebook.model.NormPackage;
import phrasebook.model.Phrase;

class ForeignToDivisionTest {

    private static Element heading(String title) {
        return with(Checked.MAKE.createHeading(), h -> {
            h.setNumber("一、");
            h.setTitle(title);
        });
    }

    private static Phrase phrase(String when, String words) {
        return with(Checked.phrase("P01", with(Checked.MAKE.createSay(),
                s -> s.getAlternatives().add(Checked.utterance(words)))),
                p -> p.setSituation(with(Checked.MAKE.createSituation(), s -> s.setText(when))));
    }

    @Test
    void aPhraseThatSharesNoWordWithTheTopic() {
        Phrase foreign = phrase("遇到市民提出建议时", "谢谢您的建议。");
        assertFinds("ForeignToDivision", norm(heading("软硬件故障"), phrase("遇到操作界面反应较慢时", "请您稍等。"), foreign),
                foreign, NormPackage.Literals.NUMBERED__NUMBER, -1, "软硬件故障");
    }

    @Test
    void aWordOfTheTopicInWhatIsSaidIsEnough() {
        assertPasses("ForeignToDivision", norm(heading("故障处理"), phrase("不能操作时", "系统正在维护。"),
                phrase("需要等待时", "对不起，线路正在调整。")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "沟通内容", "开头语以及问候语", "结束语", "其他" })
    void aHeadingThatWouldFitAnyPhraseIsNoTopic(String title) {
        assertPasses("ForeignToDivision", norm(heading(title), phrase("遇到设备故障时", "请稍等。"), phrase("约会", "谢谢。")));
    }

    @Test
    void whereNothingBelongsTheHeadingIsMisread() {
        assertPasses("ForeignToDivision", norm(heading("投诉"), phrase("问候", "您好。"), phrase("结束", "再见。")));
    }

    @Test
    void onlyDirectlyBelowTheHeading() {
        assertPasses("ForeignToDivision", norm(phrase("问候", "您好。"), heading("故障"), phrase("设备故障时", "请稍等。"),
                heading("其他"), phrase("问候", "您好。")));
    }
}
