// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class LoopWithoutLimitTest {

    private static List<String> found(String lines) {
        return Calls.found("LoopWithoutLimit", lines);
    }

    @Test
    void forEver() {
        assertEquals(List.of("市民明白为止"), found("""
                直到 市民明白为止
                   做 重新解释
                """));
    }

    @Test
    void aNumber() {
        assertEquals(List.of(), found("""
                直到 市民明白为止，最多三次
                   做 重新解释
                """));
        assertEquals(List.of(), found("""
                直到 解释满 3 遍
                   做 重新解释
                """));
        assertEquals(List.of(), found("""
                直到 等候超过5分钟
                   做 重新解释
                """));
    }

    @Test
    void aWayOut() {
        assertEquals(List.of(), found("""
                直到 市民明白为止
                   做 重新解释
                   若 市民仍不明白
                      转接 班长
                """));
        assertEquals(List.of(), found("""
                直到 市民明白为止
                   若 市民不愿再听
                      转到 P02
                """));
        assertEquals(List.of(), found("""
                直到 市民明白为止
                   若 已解释三遍
                      “请您看一下短信。”
                """));
    }
}
