// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import phrasebook.rules.Settings;
import phrasebook.rules.Settings.Budgets;

class SilenceTooLongTest {

    private static List<String> found(String lines) {
        return Calls.found("SilenceTooLong", lines);
    }

    @Test
    void onePause() {
        assertEquals(List.of("21"), found("""
                “请讲。”
                停 21
                """));
    }

    @Test
    void pausesAddUp() {
        assertEquals(List.of("15"), found("""
                “请讲。”
                停 15
                注 还在等
                停 15
                停 15
                """));
    }

    @Test
    void withinTheBudget() {
        assertEquals(List.of(), found("""
                “请讲。”
                停 20
                """));
        assertEquals(List.of(), found("""
                停 15
                “请讲。”
                停 15
                """));
        assertEquals(List.of(), found("""
                停 15
                市民：“喂。”
                停 15
                """));
    }

    @Test
    void cases() {
        assertEquals(List.of(), found("""
                停 15
                若 有声音
                   停 15
                """));
        assertEquals(List.of("15"), found("""
                停 15
                若 无声
                   停 15
                """));
    }

    @Test
    void theOfficeSaysHowLong() {
        Settings strict = new Settings(Set.of(), Map.of(), List.of(), new Budgets(120, 30, 4),
                List.of());
        assertEquals(List.of("5"), Calls.found("SilenceTooLong", Calls.norm("停 5"), strict));
    }
}
