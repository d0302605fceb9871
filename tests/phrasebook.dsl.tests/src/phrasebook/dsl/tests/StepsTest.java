// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import phrasebook.model.Act;
import phrasebook.model.ActKind;
import phrasebook.model.Action;
import phrasebook.model.Branch;
import phrasebook.model.BranchKind;
import phrasebook.model.GoTo;
import phrasebook.model.Loop;
import phrasebook.model.Modality;
import phrasebook.model.Note;
import phrasebook.model.Pause;
import phrasebook.model.Phrase;
import phrasebook.model.Say;
import phrasebook.model.Step;
import phrasebook.model.Timing;
import phrasebook.model.query.Wordings;

/** What happens in a phrase, line by line. */
class StepsTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "-", value = { "话务接线员：“您好”; 话务接线员; -; UNSPECIFIED; -; -",
            "“您好”; -; -; UNSPECIFIED; -; -", "话务员（轻声）：\"您好\"; 话务接线员; 轻声; UNSPECIFIED; -; -",
            "话务接线员 应：“您好”; 话务接线员; -; SHALL; -; -", "话务接线员 必须回应：“您好”; 话务接线员; -; MUST; 回应; -",
            "应 询问：「您好」; -; -; SHALL; 询问; -", "话务接线员 请使用：“您好”（提高音量）; 话务接线员; -; PLEASE_USE; -; 提高音量",
            "（轻声）：“您好”; -; 轻声; UNSPECIFIED; -; -", "话务接线员 问：“您好”; 话务接线员; -; UNSPECIFIED; 问; -" })
    void speech(String line, String role, String manner, Modality modality, String verb, String delivery) {
        Say say = Norms.step(Say.class, line);
        assertEquals(Arrays.asList(role, manner, verb, delivery), Arrays.asList(
                say.getRole() == null ? null : say.getRole().getName(), say.getManner(), say.getVerb(),
                say.getDelivery()));
        assertEquals(modality, say.getModality());
        assertEquals(List.of("您好"), say.getAlternatives().stream().map(Wordings::printed).toList());
        assertNull(say.getIndirect());
    }

    @ParameterizedTest
    @CsvSource({ "可,MAY", "可以,MAY", "宜,SHOULD", "请使用,PLEASE_USE", "要,NEED", "应,SHALL", "应当,SHALL", "应该,SHALL",
            "必须,MUST",
            "不得,MUST_NOT" })
    void modality(String word, Modality modality) {
        assertEquals(modality, Norms.step(Say.class, "话务接线员 " + word + "：“您好”").getModality());
        assertEquals(modality, Norms.step(Act.class, "话务接线员 " + word + " 登记").getModality());
        assertEquals(modality, Norms.step(Act.class, word + " 挂机").getModality());
    }

    @ParameterizedTest
    @CsvSource({ "“甲”或“乙”", "“甲” 或：“乙”", "“甲”或:“乙”" })
    void alternatives(String words) {
        Say say = Norms.step(Say.class, "话务接线员：" + words);
        assertEquals(List.of("甲", "乙"), say.getAlternatives().stream().map(Wordings::printed).toList());
    }

    @Test
    void theCallersWordsAreHeard() {
        assertTrue(Norms.step(Say.class, "市民：“您好”").isHeard());
        assertTrue(Norms.step(Say.class, "来电者：“您好”").isHeard());
        assertFalse(Norms.step(Say.class, "话务接线员：“您好”").isHeard());
    }

    @Test
    void indirectSpeechHasNoQuotes() {
        Say say = Norms.step(Say.class, "话务接线员 可 告知：单位规定只能告知工号");
        assertEquals("告知", say.getVerb());
        assertEquals("单位规定只能告知工号", Wordings.printed(say.getIndirect()));
        assertEquals(List.of(), say.getAlternatives());
    }

    @ParameterizedTest
    @CsvSource({ "做,OTHER", "挂机,HANG_UP", "静音,MUTE", "取消静音,UNMUTE", "等,AWAIT", "记录,RECORD", "复述,RESTATE", "称呼,ADDRESS",
            "引导,GUIDE", "提交,SUBMIT", "报告,REPORT", "转告,RELAY", "转接,TRANSFER", "回访,CALL_BACK", "查询,LOOK_UP",
                    "按键,PRESS_KEY" })
    void acts(String word, ActKind kind) {
        Act bare = Norms.step(Act.class, word);
        assertEquals(kind, bare.getKind());
        assertNull(bare.getText());
        Act act = Norms.step(Act.class, "主管领导 " + word + " 一件：某事");
        assertEquals(kind, act.getKind());
        assertEquals("主管领导", act.getRole().getName());
        assertEquals("一件：某事", Wordings.printed(act.getText()));
    }

    @Test
    void aDeedAfterAModalWordNeedsNoKeyword() {
        Act act = Norms.step(Act.class, "主管领导 应 马上与市民联系并妥善处理");
        assertEquals(ActKind.OTHER, act.getKind());
        assertEquals("马上与市民联系并妥善处理", Wordings.printed(act.getText()));
    }

    @ParameterizedTest
    @CsvSource({ "同时,MEANWHILE", "日后,LATER", "此后,HENCEFORTH" })
    void timing(String word, Timing timing) {
        assertEquals(timing, Norms.step(Act.class, word + " 做 安抚").getTiming());
        assertEquals(timing, Norms.step(Act.class, word + " 话务接线员 应 安抚").getTiming());
        Say say = Norms.step(Say.class, word + "：“您好”");
        assertEquals(timing, say.getTiming());
        assertNull(say.getRole());
    }

    @ParameterizedTest
    @CsvSource({ "20 秒内,20,秒", "5分钟内,5,分钟", "2 小时内,2,小时", "１ 天内,1,天", "3个工作日内,3,个工作日" })
    void timeLimits(String words, int amount, String unit) {
        for (String line : List.of(words + " 挂机", "同时 " + words + " 话务接线员 应 挂机", words + "：“您好”")) {
            Action action = Norms.step(Action.class, line);
            assertEquals(amount, action.getWithin().getAmount());
            assertEquals(unit, action.getWithin().getUnit().getLiteral());
        }
    }

    @ParameterizedTest
    @CsvSource({ "停 5 秒,5", "停5秒,5", "停 １０ 秒,10", "停 片刻,0" })
    void pauses(String line, int seconds) {
        assertEquals(seconds, Norms.step(Pause.class, line).getSeconds());
    }

    @ParameterizedTest
    @CsvSource({ "若 无声,CONDITION,无声", "待 同意后,GUARD,同意后", "情形 打错时,SITUATION,打错时", "若,CONDITION," })
    void branches(String line, BranchKind kind, String condition) {
        Branch branch = Norms.step(Branch.class, line, "   停 5 秒", "   挂机");
        assertEquals(kind, branch.getKind());
        assertEquals(condition, branch.getCondition());
        assertEquals(List.of("Pause", "Act"), branch.getSteps().stream().map(s -> s.eClass().getName()).toList());
    }

    @Test
    void branchesNestAndStandSideBySide() {
        Phrase phrase = Norms.phrase("若 能听懂", "   若 无声", "      停 5 秒", "若 听不懂", "   挂机", "停 片刻");
        assertEquals(List.of("Branch", "Branch", "Pause"), phrase.getSteps().stream().map(s -> s.eClass().getName())
                .toList());
        Branch inner = (Branch) ((Branch) phrase.getSteps().get(0)).getSteps().get(0);
        assertEquals("无声", inner.getCondition());
        assertEquals(1, inner.getSteps().size());
    }

    @Test
    void aLoopGoesOnUntil() {
        Loop loop = Norms.step(Loop.class, "直到 市民明白为止", "   做 重新解释");
        assertEquals("市民明白为止", loop.getUntil());
        assertEquals(1, loop.getSteps().size());
    }

    @Test
    void goToLeadsToAnEntry() {
        GoTo step = Norms.step(GoTo.class, "转到 [P01]");
        assertSame(EcoreUtil.getRootContainer(step).eContents().stream().filter(Phrase.class::isInstance).findFirst()
                .orElseThrow(),
                step.getTarget());
    }

    @ParameterizedTest
    @CsvSource({ "注 下同,false,下同", "存疑 看不懂“吗,true,看不懂“吗", "注,false," })
    void notes(String line, boolean pending, String text) {
        Note note = Norms.step(Note.class, line);
        assertEquals(pending, note.isPending());
        assertEquals(text, note.getText());
    }

    @Test
    void whatStandsBelowABadLineIsStillRead() {
        Phrase phrase = Norms.phrase("若无声", "   停 5 秒", "挂机");
        assertEquals(List.of("BadLine", "Act"), phrase.getSteps().stream().map(s -> s.eClass().getName()).toList());
        assertEquals(1, Norms.all(phrase, Pause.class).count());
        assertEquals(3, Norms.all(phrase, Step.class).count());
    }
}
