// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class CommandWithoutPleaseTest {

    private static List<String> found(String lines) {
        return Calls.found("CommandWithoutPlease", lines);
    }

    @Test
    void commands() {
        assertEquals(List.of("不要"), found("“对不起，您的问题我需要向领导请示，不要挂机，请您稍等。”"));
        assertEquals(List.of("您不要"), found("“您不要挂机。”"));
        assertEquals(List.of("等一下"), found("“等一下。”"));
        assertEquals(List.of("别"), found("“别挂断，马上为您转接。”"));
    }

    @Test
    void demands() {
        assertEquals(List.of("把"), found("“把身份证号报一下。”"));
        assertEquals(List.of("您先把"), found("“好的。您先把地址说清楚，我再为您登记。”"));
        assertEquals(List.of(), found("“请把身份证号报一下。”"));
        assertEquals(List.of(), found("“把身份证号报一下，可以吗？”"));
        assertEquals(List.of(), found("“我帮您登记，把电话也记一下。”"));
        assertEquals(List.of(), found("“麻烦您，把门牌号说一下。”"));
        assertEquals(List.of(), found("“把材料交到窗口以后，工作人员会帮您复印一下。”"));
    }

    @Test
    void asked() {
        assertEquals(List.of(), found("“请不要挂机。”"));
        assertEquals(List.of(), found("“请您保持线路畅通，不要挂机。”"));
        assertEquals(List.of(), found("“麻烦您稍等。”"));
        assertEquals(List.of(), found("“稍等一下，可以吗？”"));
    }

    @Test
    void comfort() {
        assertEquals(List.of(), found("“您别着急，慢慢说。”"));
        assertEquals(List.of(), found("“不要太难过。”"));
        assertEquals(List.of(), found("“不要紧。”"));
    }

    @Test
    void noCommands() {
        assertEquals(List.of(), found("“别的部门也可以办理。”"));
        assertEquals(List.of(), found("“如果您不要发票，可以当场说明。”"));
    }

    @Test
    void danger() {
        assertEquals(List.of(), found("“千万不要触碰电线！”"));
        assertEquals(List.of(), found("""
                时：遇到燃气泄漏报警时
                “不要开灯！”
                """));
        assertEquals(List.of(), found("“小朋友，别挂电话。”"));
    }
}
