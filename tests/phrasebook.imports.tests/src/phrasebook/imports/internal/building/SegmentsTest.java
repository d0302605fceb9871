// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.building;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import phrasebook.imports.internal.lines.Line;
import phrasebook.imports.internal.lines.Piece;
import phrasebook.model.ChoiceSegment;
import phrasebook.model.MentionSegment;
import phrasebook.model.PlaceholderSegment;
import phrasebook.model.Segment;
import phrasebook.model.Wording;
import phrasebook.model.query.Wordings;

class SegmentsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            某先生/女士,请问                 | {姓} [先生 女士] ，请问
            您是否明白/是否清楚?             | 您 [是否明白 是否清楚] ？
            您的声音很小/杂音很大,请问       | 您的 [声音很小 杂音很大] ，请问
            好的/是的/不要紧。               | [好的 是的 不要紧] 。
            这是我们应该做的或这是我们的职责 | [这是我们应该做的 这是我们的职责]
            咨询或投诉都可以                 | 咨询或投诉都可以
            我(们)是××(单位名称)民警         | 我 [们] 是 {单位名称} （单位名称）民警
            请进(坐、慢慢说)                 | 请进（坐、慢慢说）
            联系***部门                      | 联系 {部门} 部门
            请您记好***                      | 请您记好 {电话}
            工号是*号                        | 工号是 {工号} 号
            有X张是假币                      | 有 {张数} 张是假币
            EXIT 2017/1/13 某些              | EXIT 2017/1/13 某些
            ……                              | {未知}
            经过调查，……感谢您               | 经过调查，……感谢您
            ○○公司                           | {单位} 公司
            """)
    void segmentsSpeech(String words, String expected) {
        assertEquals(expected, segments(new Builder().utterance(piece(words))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            加上“先生/女士”保持礼貌 | 加上 “先生/女士” 保持礼貌
            请/不请                 | 请/不请
            联系***部门             | 联系 {部门} 部门
            """)
    void segmentsNarration(String words, String expected) {
        assertEquals(expected, segments(new Builder().prose(piece(words))));
    }

    private static Piece piece(String text) {
        return Line.of(text, 1, 0).all();
    }

    private static String segments(Wording wording) {
        return wording.getSegments().stream().map(SegmentsTest::segment).collect(Collectors.joining(" "));
    }

    private static String segment(Segment segment) {
        if (segment instanceof PlaceholderSegment slot) {
            return "{" + slot.getPlaceholder().getName() + "}";
        }
        if (segment instanceof ChoiceSegment choice) {
            return "[" + String.join(" ", choice.getOptions()) + "]";
        }
        return segment instanceof MentionSegment mention ? "“" + mention.getText() + "”" : Wordings.printed(segment);
    }
}
