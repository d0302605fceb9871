// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class UnaskedConsentTest {

    private static List<String> found(String lines) {
        return Calls.found("UnaskedConsent", lines);
    }

    @Test
    void awaitedButNotAsked() {
        assertEquals(List.of("市民的同意"), found("""
                “对不起，请您稍等片刻。”
                等 市民的同意
                """));
    }

    @Test
    void asked() {
        assertEquals(List.of(), found("""
                “请您稍等片刻，好吗？”
                等 市民的同意
                """));
        assertEquals(List.of(), found("""
                “请问可以稍等片刻。”
                等 市民同意
                """));
        assertEquals(List.of(), found("""
                告知：征求市民的意见
                等 市民的同意
                """));
        assertEquals(List.of(), found("""
                “请您稍等。”
                做 征求市民的意见
                等 市民的同意
                """));
    }

    @Test
    void somethingElseIsAwaited() {
        assertEquals(List.of(), found("""
                “请您记录一下。”
                等 市民记录完毕
                """));
    }

    @Test
    void nothingWasSaidHere() {
        assertEquals(List.of(), found("等 市民的同意"));
    }
}
