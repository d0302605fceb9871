// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class MissingFarewellTest {

    private static List<String> found(String lines) {
        return Calls.found("MissingFarewell", lines);
    }

    @Test
    void sentElsewhere() {
        assertEquals(List.of("“您的问题不在我们的受理范围，您可以联系{部门}。”"), found("“您的问题不在我们的受理范围，您可以联系{部门}。”"));
        assertEquals(List.of("“请您记好{电话}”"), found("“请您记好{电话}”"));
    }

    @Test
    void nothingButWorkIsLeft() {
        assertEquals(List.of("“线路正在调整，请您留下联系方式。”"), found("""
                “线路正在调整，请您留下联系方式。”
                日后 做 与市民联系
                """));
    }

    @Test
    void thoughTheCallerMayBePutThroughElsewhere() {
        String words = "“您的问题不属于我们的职能范围，建议您与{部门}联系，您也可以再次拨打总机，让接线员帮您转接。”";
        assertEquals(List.of(words), found(words));
    }

    @Test
    void declined() {
        assertEquals(List.of("“非常感谢！我不能接受，再次谢谢您！”"), found("“非常感谢！我不能接受，再次谢谢您！”"));
    }

    @Test
    void anotherSituationEndsByItself() {
        assertEquals(List.of("“这里打错了，请拨打{电话}。”"), found("""
                “请问有什么可以帮您？”
                情形 打错电话时
                   “这里打错了，请拨打{电话}。”
                """));
    }

    @Test
    void withAFarewell() {
        assertEquals(List.of(), found("“您的问题不在我们的受理范围，您可以联系{部门}，再见！”"));
        assertEquals(List.of(), found("""
                “请您记好{电话}。”
                “感谢您的来电，再见！”
                """));
        assertEquals(List.of(), found("""
                “请您留下电话。”
                “再见！”
                日后 回访 市民
                """));
    }

    @Test
    void theCallGoesOn() {
        assertEquals(List.of(), found("“您的问题不在我们的受理范围，我为您转接{部门}。”"));
        assertEquals(List.of(), found("“您可以拨打{电话}，请问还有其他问题吗？”"));
        assertEquals(List.of(), found("""
                “请您记好{电话}。”
                转接 总机
                """));
        assertEquals(List.of(), found("""
                “这里打错了，请拨打{电话}。”
                转到 P02
                """));
        assertEquals(List.of(), found("“非常感谢您的支持！”"));
        assertEquals(List.of(), found("“我的工号是{工号}号，请您记下来。”"));
        assertEquals(List.of(), found("“麻烦您记录一下，好吗？”"));
    }
}
