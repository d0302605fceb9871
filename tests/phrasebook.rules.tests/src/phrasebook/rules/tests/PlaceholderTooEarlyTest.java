// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static phrasebook.rules.tests.Checked.with;
import static phrasebook.rules.tests.Slots.placeholder;
import static phrasebook.rules.tests.Slots.say;

import java.util.List;

import org.junit.jupiter.api.Test;

import phrasebook.model.Phrase;
import phrasebook.model.Placeholder;
import phrasebook.model.Say;

class PlaceholderTooEarlyTest {

    private static final Placeholder NAME = placeholder("姓", "市民的姓", "某");
    private static final Placeholder OFFICE = placeholder("部门", "受理该问题的部门", "***");

    private static Phrase phrase(String when, Say... steps) {
        return with(Checked.phrase("P01", steps),
                p -> p.setSituation(with(Checked.MAKE.createSituation(), s -> s.setText(when))));
    }

    private static List<String> found(Phrase phrase) {
        return Checked.violations("PlaceholderTooEarly", Slots.norm(phrase, NAME, OFFICE)).stream()
                .map(v -> v.arguments().get(0)).toList();
    }

    @Test
    void beforeTheQuestionInTheSamePhrase() {
        assertEquals(List.of("某"), found(phrase("接待", say(NAME, "先生，您好。"), say("请问您贵姓？"))));
        assertEquals(List.of(), found(phrase("接待", say("请问您贵姓？"), say(NAME, "先生，您好。"))));
    }

    @Test
    void whenTheCallHasJustBegun() {
        assertEquals(List.of("某"), found(phrase("电话接通后", say(NAME, "先生，您好。"))));
        assertEquals(List.of("某"), found(phrase("问候语", say(NAME, "先生，您好。"))));
    }

    @Test
    void whereTheSituationSaysThatItIsKnown() {
        assertEquals(List.of(), found(phrase("电话接通后，已经了解市民姓名时", say(NAME, "先生，您好。"), say("请问您贵姓？"))));
    }

    @Test
    void onceItWasAskedFor() {
        assertEquals(List.of(), found(phrase("问候语", say("请问您贵姓？"), say(NAME, "先生，您好。"))));
        assertEquals(List.of(), found(phrase("问候语", say("请问您贵姓？"), say(NAME, "先生，请问您贵姓？"), say("您贵姓？"))));
    }

    @Test
    void laterInACallItMayBeKnown() {
        assertEquals(List.of(), found(phrase("通话结束时", say(NAME, "先生，再见。"))));
    }

    @Test
    void whatIsNotTheCallersToTell() {
        assertEquals(List.of(), found(phrase("电话接通后", say("这里是", OFFICE, "。"), say("请问您贵姓？"))));
    }
}
