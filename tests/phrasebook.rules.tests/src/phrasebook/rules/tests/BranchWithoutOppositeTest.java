// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class BranchWithoutOppositeTest {

    private static List<String> found(String lines) {
        return Calls.found("BranchWithoutOpposite", lines);
    }

    @Test
    void onlyTheYes() {
        assertEquals(List.of("市民同意"), found("""
                “请您稍等，好吗？”
                若 市民同意
                   静音
                """));
        assertEquals(List.of("是"), found("""
                “请问是免提吗？”
                若 是
                   “请拿起话筒。”
                """));
    }

    @Test
    void bothCases() {
        assertEquals(List.of(), found("""
                若 市民同意
                   静音
                若 市民不同意
                   转到 P02
                """));
        assertEquals(List.of(), found("""
                若 是
                   静音
                若 否
                   挂机
                """));
        assertEquals(List.of(), found("""
                若 市民愿意
                   静音
                “请讲。”
                """));
    }

    @Test
    void onlyTheNo() {
        assertEquals(List.of(), found("""
                若 市民不同意
                   转到 P02
                """));
        assertEquals(List.of(), found("""
                若 市民仍不接受道歉
                   报告 领导
                """));
    }

    @Test
    void anExtraCase() {
        assertEquals(List.of(), found("""
                若 市民坚持要求
                   报告 领导
                """));
        assertEquals(List.of(), found("""
                若 有可能
                   引导 市民
                """));
        assertEquals(List.of(), found("""
                待 市民同意
                   静音
                """));
    }
}
