// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class PromiseWithoutLimitTest {

    private static List<String> found(String lines) {
        return Calls.found("PromiseWithoutLimit", lines);
    }

    @Test
    void soonButNotWhen() {
        assertEquals(List.of("尽快"), found("“我将尽快帮您处理。”"));
        assertEquals(List.of("立即", "尽快"), found("“我们会立即向相关部门反映，尽快给您明确的答复。”"));
        assertEquals(List.of("尽快"), found("告知：我们会尽快予以回复。"));
        assertEquals(List.of("第一时间"), found("“工作人员会第一时间与您联系。”"));
    }

    @Test
    void withALimit() {
        assertEquals(List.of(), found("“我们会尽快处理，3个工作日内给您答复。”"));
        assertEquals(List.of(), found("“我们会尽快在{天数}天内给您答复。”"));
        assertEquals(List.of(), found("“我们将尽快核实，今天下班之前回复您。”"));
    }

    @Test
    void doneAtOnce() {
        assertEquals(List.of(), found("“我马上为您转接。”"));
        assertEquals(List.of(), found("“请稍候，我马上帮您查询。”"));
        assertEquals(List.of(), found("“好的，马上就好。”"));
    }

    @Test
    void whatTheCallerShouldDo() {
        assertEquals(List.of(), found("“请您尽快联系社区处理。”"));
        assertEquals(List.of(), found("“建议您尽早办理。”"));
        assertEquals(List.of(), found("“证件到期的，应尽快办理。”"));
        assertEquals(List.of(), found("“您可以尽快与物业联系。”"));
    }

    @Test
    void instructionsAreNotSpeech() {
        assertEquals(List.of(), found("做 马上报告现场主管领导，尽快处理"));
        assertEquals(List.of(), found("市民：“你们要尽快处理。”"));
    }
}
