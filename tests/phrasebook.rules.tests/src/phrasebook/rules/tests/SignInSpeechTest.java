// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class SignInSpeechTest {

    private static List<String> found(String lines) {
        return Calls.found("SignInSpeech", lines);
    }

    @Test
    void choices() {
        assertEquals(List.of("是否明白/是否清楚"), found("“请问您{是否明白/是否清楚}？”"));
        assertEquals(List.of("应该做的或工作职责"), found("“这是我们{应该做的｜工作职责}。”"));
        assertEquals(List.of("（们）"), found("“我{（们）}马上处理。”"));
    }

    @Test
    void bracketsAndStrokes() {
        assertEquals(List.of("（简要介绍规定）"), found("“根据规定（简要介绍规定）不能办理。”"));
        assertEquals(List.of("/"), found("“声音小/杂音大。”"));
        assertEquals(List.of("（"), found("“这里是（{部门}）热线。”"));
    }

    @Test
    void titles() {
        assertEquals(List.of(), found("“{姓}{先生/女士}，您好。”"));
    }

    @Test
    void readAsItIs() {
        assertEquals(List.of(), found("“请登录www.gov.cn/12345查询。”"));
        assertEquals(List.of(), found("“您可以拨打电话或登录网站。”"));
        assertEquals(List.of(), found("市民：“声音小/杂音大（免提）。”"));
    }
}
