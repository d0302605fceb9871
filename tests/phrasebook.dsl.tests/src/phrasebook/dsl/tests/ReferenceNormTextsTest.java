// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import phrasebook.rules.Family;
import phrasebook.rules.Finding;
import phrasebook.rules.Rule;
import phrasebook.rules.Rules;

/** All that the families on texts find in published norms, as a careful reader would; nothing else is found. */
class ReferenceNormTextsTest {

    private static final Set<Family> FAMILIES =
            Set.of(Family.TERMS, Family.PUNCTUATION, Family.TYPOS, Family.TEXT, Family.SIMILARITY);
    private static final Map<String, Rule> RULES =
            Rules.all().stream().collect(Collectors.toMap(Rule::id, Function.identity()));

    private static String found(String text) {
        return Norms.check(text).stream().filter(f -> RULES.containsKey(f.rule())
                && FAMILIES.contains(RULES.get(f.rule()).family())).map(f -> shown(f, text)).collect(Collectors.joining());
    }

    private static String shown(Finding f, String text) {
        return f.entry() + " " + f.rule() + " " + text.substring(f.offset(), f.offset() + f.length()) + "\n";
    }

    private static String imported(String name) {
        return Norms.read(Path.of("norms", name + ".norm"));
    }

    @Test
    void theReferenceNorm() {
        assertEquals("""
                P01 WrongMarkAfterQuestion ！
                P03 UnevenRepetition 您好，请问有什么可以帮助您？
                P03 PreferredTerm 对方
                P03 ConfusedWord 反映
                P05 OverlappingSituations 遇到市民声音小听不清楚时
                P09 ConfusedWord 的
                P09 ConfusedWord 嘛
                P11 PreferredTerm 其它
                P11 PreferredTerm 对方
                P12 PreferredTerm 其它
                P16 MissingQuestionMark 话
                P17 RepeatedSpeech 遇到市民情绪激动，破口大骂时
                P20 OverlappingSituations 市民投诉话务接线员工作出差错时
                P25 MissingWord 谢谢提出的
                P31 TwinSituations 遇到无法当场答复的市民咨询时
                P31 ColonAfterAddress ：
                P33 PreferredTerm 其它
                P33 RedundantIf 如果
                """, found(Norms.read(Norms.ROOT.resolve("examples/yingkou-12345.norm"))));
    }

    @Test
    void theTemplateOfCallCentres() {
        assertEquals("""
                P01 WrongMarkAfterQuestion ！
                P04 UnevenRepetition 您好，请问有什么可以帮助您？
                P04 PreferredTerm 对方
                P06 OverlappingSituations 遇到客户音小听不清楚时
                """, found(imported("call-centre-template")));
    }

    @Test
    void banks() {
        assertEquals("B17 ConfusedWord 帐\n", found(imported("bank-counter-table")));
    }

    @Test
    void courts() {
        assertEquals("T01 BlankBetweenCharacters  \n", found(imported("court-filing")));
    }

    @Test
    void healthHotlines() {
        assertEquals("P04 MissingQuestionMark 题\n", found(imported("health-12320")));
    }

    @Test
    void outboundCalls() {
        assertEquals("P03 ConfusedWord 的\nB02 ConfusedWord 的\n", found(imported("outbound-call-qa")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "banned-replacements", "information-114", "police-wuzhong" })
    void normsWithoutSuchFaults(String name) {
        assertEquals("", found(imported(name)));
    }
}
