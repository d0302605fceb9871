// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.steps;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import phrasebook.imports.internal.lines.Line;
import phrasebook.imports.internal.lines.Piece;

class HeadTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            问候语：“您好”                                 | 问候语                      | true
            遇到投诉时，话务员：“您好”                     | 遇到投诉时                  | false
            信息较长，需要市民记录时，话务员：“请记录”     | 信息较长，需要市民记录时    | false
            遇到投诉，应答慢（包括三声后），市民问：“慢”   | 遇到投诉，应答慢（包括三声后） | false
            对不属于本单位职能范围的，应回答：“抱歉”       | 对不属于本单位职能范围的    | false
            通过查询才能解答时：“请稍候”                   | 通过查询才能解答时          | false
            话务员在受理诉求时询问市民：“请问”             | 话务员在受理诉求时          | false
            服务结束后不应立即挂机，应致谢：“谢谢”         | 服务结束后                  | false
            如只能使用外语，难以沟通时切忌挂断，应讲“请”   | 如只能使用外语，难以沟通时  | false
            联络员不得争吵，不得挂机。                     | -                           | false
            客户问候客服代表：“您好”时，应回应：“您好”     | -                           | false
            可能无法解答的，应回答：“抱歉”                 | 可能无法解答的              | false
            """)
    void findsTheSituation(String text, String situation, boolean label) {
        Head head = Head.of(Tokens.of(Line.of(text, 1, 0).all()));
        assertEquals(situation, head.situation().map(Piece::text).orElse("-"));
        assertEquals(label, head.label());
    }
}
