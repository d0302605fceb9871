// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import phrasebook.imports.ImportReport.Why;
import phrasebook.model.Norm;
import phrasebook.model.Phrase;
import phrasebook.model.Say;
import phrasebook.model.query.Roles;
import phrasebook.model.query.Wordings;

/** Speech that a document prints without quotation marks. */
class DialogueTest {

    private static final String TITLE = "市民热线规范用语\n\n一、接听用语\n\n";

    private static List<String> steps(Norm norm, int phrase) {
        return ((Phrase) norm.getElements().get(phrase)).getSteps().stream().map(Say.class::cast)
                .map(say -> say.getRole().getName() + (Roles.isCaller(say.getRole()) ? "→" : "←")
                        + Wordings.printed(say.getAlternatives().get(0))).toList();
    }

    @Test
    void linesBelowASituationAreSpokenByThoseTheyName() {
        Imported imported = Imported.text(TITLE + """
                1. 市民来电时
                工作人员：您好，请问有什么可以帮您？
                市民：我要投诉。
                2. 需要查询时：
                座席：请您稍等，正在查询。
                """);
        assertEquals(List.of(2, 0, 0, 1, 0, 0), imported.counts());
        assertEquals(List.of("工作人员←您好，请问有什么可以帮您？", "市民→我要投诉。"), steps(imported.norm(), 1));
        assertEquals("需要查询时", ((Phrase) imported.norm().getElements().get(2)).getSituation().getText());
        assertEquals(List.of("座席←请您稍等，正在查询。"), steps(imported.norm(), 2));
        assertEquals(List.of(Why.UNQUOTED, Why.UNQUOTED, Why.UNQUOTED),
                imported.report().review().stream().map(review -> review.why()).toList());
    }

    @Test
    void aLineThatIsNoneGoesOnAsBefore() {
        Imported imported = Imported.text(TITLE + "1. 市民来电时\n座席：您好。\n语速适中，音量适度，不得打断市民说话。\n");
        assertEquals(List.of("座席←您好。"), steps(imported.norm(), 1));
        assertEquals(List.of(1, 0, 1, 1, 0, 0), imported.counts());
    }

    /** Duties, explanations and lists are no speech. */
    @ParameterizedTest
    @ValueSource(strings = { "1. 注意事项\n座席：您好。\n", "1. 市民来电时\n班长：负责处理疑难问题。\n", "1. 市民来电时\n座席：应主动问候。\n",
            "1. 市民来电时\n时间：三声之内。\n", "1. 市民来电时\n座席：\n" })
    void whatSaysWhatToDoIsNoSpeech(String text) {
        Imported imported = Imported.text(TITLE + text);
        assertEquals(0, imported.report().phrases());
        assertEquals(0, imported.report().characters().lost());
    }
}
