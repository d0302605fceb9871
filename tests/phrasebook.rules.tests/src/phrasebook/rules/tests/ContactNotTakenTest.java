// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class ContactNotTakenTest {

    private static List<String> found(String lines) {
        return Calls.found("ContactNotTaken", lines);
    }

    @Test
    void closedBeforeItIsTaken() {
        assertEquals(List.of("“谢谢您的合作，再见！”"), found("""
                “请您留下您的联系方式。”
                市民：“{未知}”
                “请问您贵姓？”
                市民：“{未知}”
                “谢谢您的合作，再见！”
                """));
        assertEquals(List.of("“请您留下联系电话，再见！”"), found("“请您留下联系电话，再见！”"));
    }

    @Test
    void takenDown() {
        assertEquals(List.of(), found("""
                “请您留下联系方式。”
                记录 市民的电话
                “再见！”
                """));
        assertEquals(List.of(), found("""
                “请您留下联系方式。”
                做 登记市民的电话
                “再见！”
                """));
        assertEquals(List.of(), found("""
                “请您留下联系方式。”
                市民：“我的电话是{电话}。”
                “再见！”
                """));
        assertEquals(List.of(), found("""
                “请您留下联系方式。”
                “您的号码是{电话}，对吗？”
                “再见！”
                """));
    }

    @Test
    void theCallGoesOn() {
        assertEquals(List.of(), found("“请您留下联系方式，我们会在3个工作日内与您联系。”"));
    }

    @Test
    void nothingWasAsked() {
        assertEquals(List.of(), found("“您可以拨打电话{电话}，再见！”"));
        assertEquals(List.of(), found("“请您留下宝贵意见，再见！”"));
    }
}
