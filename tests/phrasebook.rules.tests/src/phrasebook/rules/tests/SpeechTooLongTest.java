// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import phrasebook.rules.Settings;
import phrasebook.rules.Settings.Budgets;

class SpeechTooLongTest {

    private static List<String> found(String lines) {
        return Calls.found("SpeechTooLong", lines);
    }

    private static String quoted(String sentence, int times) {
        return "“" + sentence.repeat(times) + "”";
    }

    @Test
    void longerThanHalfAMinute() {
        assertEquals(List.of(quoted("请您稍等片刻。", 11)), found(quoted("请您稍等片刻。", 11)));
    }

    @Test
    void halfAMinute() {
        assertEquals(List.of(), found(quoted("请您稍等片刻。", 10)));
        assertEquals(List.of(), found(quoted("！", 100)));
    }

    @Test
    void theCallerMayTakeLonger() {
        assertEquals(List.of(), found("市民：" + quoted("我有个问题。", 20)));
    }

    @Test
    void theOfficeSaysHowFast() {
        Settings slow = new Settings(Set.of(), Map.of(), List.of(), new Budgets(60, 4, 20), List.of());
        assertEquals(List.of("“{姓}先生您好”"),
                Calls.found("SpeechTooLong", Calls.norm("“您好，请讲。”\n“请讲。”\n“{姓}先生您好”"), slow));
    }
}
