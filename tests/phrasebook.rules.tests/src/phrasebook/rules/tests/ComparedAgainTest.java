// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import phrasebook.model.Norm;
import phrasebook.rules.Checker;
import phrasebook.rules.Settings;

/** Rules that compare entries see what changed between two checks, and what only moved. */
class ComparedAgainTest {

    private static final String WORDS = "对不起，请问有什么可以帮助您？";

    private final Checker checker = new Checker(Settings.DEFAULT);
    private final Norm norm = Checked.norm(Similar.phrase("P01", "甲", WORDS), Similar.phrase("P02", "乙", WORDS),
            Similar.phrase("P03", "丙", "您的电话杂音很大，请您换一部电话。"));

    private List<String> found(String rule) {
        return checker.check(norm).stream().filter(v -> v.rule().id().equals(rule)).map(v -> v.arguments().get(0))
                .toList();
    }

    @Test
    void aPhraseInThePlaceOfAnother() {
        assertEquals(List.of("P01"), found("RepeatedSpeech"));
        assertEquals(List.of("P01"), found("RepeatedSpeech"));
        norm.getElements().set(1, Similar.phrase("P02", "乙", "请您放心，马上为您登记诉求。"));
        assertEquals(List.of(), found("RepeatedSpeech"));
        norm.getElements().set(2, Similar.phrase("P03", "丙", WORDS));
        assertEquals(List.of("P01"), found("RepeatedSpeech"));
    }

    @Test
    void phrasesInAnotherOrder() {
        assertEquals(List.of("P01"), found("RepeatedSpeech"));
        norm.getElements().move(0, 1);
        assertEquals(List.of("P02"), found("RepeatedSpeech"));
        norm.getElements().remove(0);
        assertEquals(List.of(), found("RepeatedSpeech"));
    }
}
