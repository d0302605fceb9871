// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static phrasebook.rules.tests.Checked.assertPasses;
import static phrasebook.rules.tests.Checked.phrase;
import static phrasebook.rules.tests.Checked.role;
import static phrasebook.rules.tests.Checked.with;
import static phrasebook.rules.tests.Slots.placeholder;
import static phrasebook.rules.tests.Slots.say;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import phrasebook.model.Norm;
import phrasebook.rules.Violation;

class RawPlaceholderTest {

    @ParameterizedTest
    @CsvSource({ "请联系***部门。, ***", "我是××号。, ××", "某先生您好。, 某", "请找某某。, 某某", "XX路XX号, XX XX", "请拨＊＊。, ＊＊", "○○局, ○○",
            "请到__窗口, __" })
    void aSignInSpeech(String words, String signs) {
        Norm norm = Checked.norm(phrase("P01", say(words)));
        assertEquals(signs, String.join(" ", Checked.violations("RawPlaceholder", norm).stream()
                .map(v -> v.arguments().get(0)).toList()));
        assertEquals(List.of(), Checked.violations("RawPlaceholder", norm).stream().map(Violation::span)
                .filter(s -> s == null || !signs.contains(words.substring(s.start(), s.end()))).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = { "有某些问题，某个部门在办。", "请按X键。", "二〇一七年", "请按星号键。", "某天会答复。", "某一位同事", "某种原因", "" })
    void wordsThatMeanWhatTheySay(String words) {
        assertPasses("RawPlaceholder", Checked.norm(phrase("P01", say(words))));
    }

    @Test
    void onlyWhatAnOperatorSays() {
        assertPasses("RawPlaceholder", Checked.norm(phrase("P01", with(say("我是***。"), s -> s.setRole(role("市民"))),
                Checked.note(false, "***"), say(placeholder("部门", null, "***")))));
    }
}
