// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.steps;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import phrasebook.imports.internal.lines.Line;

class TokensTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            遇到投诉时，说：“好。”（轻声）再停   | T遇到投诉时 C T说 : Q好。 R轻声 T再停
            (因为甲，乙)无法听清时,说:"好,好"   | T(因为甲，乙)无法听清时 C T说 : Q好,好
            在10:30，1,000元                   | T在10:30 C T1,000元
            「甲『乙』丙」                     | Q甲『乙』丙
            说：“甲                            | T说 : Q甲
            甲”乙。                            | T甲”乙 .
            “甲”、“乙”；丙                     | Q甲 L Q乙 ; T丙
            """)
    void breaksTextIntoClausesAndQuotations(String text, String expected) {
        assertEquals(expected, tokens(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            用市民的姓加上“先生/女士”保持礼貌   | T用市民的姓加上“先生/女士”保持礼貌
            可以使用“您好”、“请讲”等用语开头    | T可以使用“您好”、“请讲”等用语开头
            女士一般称为“某女士”。              | T女士一般称为“某女士” .
            应当说“您好”。                      | T应当说 Q您好 .
            话务员“请记好”                      | T话务员 Q请记好
            还是无声，“您好，在吗？”稍停        | T还是无声 C Q您好，在吗？ T稍停
            禁说“明白了吗”。                    | T禁说 Q明白了吗 .
            “好”或“行”                          | Q好 T或 Q行
            """)
    void tellsMentionsFromSpeech(String text, String expected) {
        assertEquals(expected, tokens(text));
    }

    private static String tokens(String text) {
        return Tokens.of(Line.of(text, 1, 0).all()).stream().map(t -> switch (t.kind()) {
            case TEXT -> "T" + t.piece().text();
            case QUOTE -> "Q" + t.piece().text();
            case REMARK -> "R" + t.piece().text();
            case COMMA -> "C";
            case LIST -> "L";
            case STOP -> ".";
            case SEMICOLON -> ";";
            case COLON -> ":";
        }).collect(Collectors.joining(" "));
    }
}
