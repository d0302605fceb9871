// SPDX-License-Identifier: EPL-2.0
package phrasebook.diff.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import phrasebook.diff.Piece;
import phrasebook.diff.Piece.Kind;

class WordsTest {

    @ParameterizedTest
    @CsvSource({ "请您稍等,请您稍等,请您稍等", "'',您好,+您好+", "您好,'',-您好-",
            "请您大声一点好吗,请您小声一点好吗,请您-大声-+小声+一点好吗",
            "您的电话声音太小,您的电话杂音太大,您的电话-声音太小-+杂音太大+",
            "这里是政府服务热线,这里是市民服务热线,这里是-政府-+市民+服务热线",
            "您可以联系{部门}部门,您可以联系{单位}部门,您可以联系-{部门}-+{单位}+部门",
            "拨打12345热线,拨打12315热线,拨打-12345-+12315+热线", "𠮷野家,𠮶野家,-𠮷-+𠮶+野家",
            "禁说 “喂”,禁说 “喂”、“说吧”,禁说 “喂”+、“说吧”+", "禁说 “喂”,禁说 “说吧”、“喂”,禁说 +“说吧”、+“喂”",
            "禁说 “喂”、“啊”、“说吧”,禁说 “喂”、“说吧”,禁说 “喂”、-“啊”、-“说吧”",
            "'“帮您！”','“帮您！”\n禁说 “喂！”','“帮您！”+\n禁说 “喂！”+'" })
    void marksFallOnWords(String old, String now, String marked) {
        assertEquals(marked, Piece.between(old, now).stream().map(p -> switch (p.kind()) {
            case BOTH -> p.text();
            case OLD -> "-" + p.text() + "-";
            case NEW -> "+" + p.text() + "+";
        }).collect(Collectors.joining()));
        assertEquals(old, side(old, now, Kind.NEW));
        assertEquals(now, side(old, now, Kind.OLD));
    }

    private static String side(String old, String now, Kind without) {
        return Piece.between(old, now).stream().filter(p -> p.kind() != without).map(Piece::text)
                .collect(Collectors.joining());
    }
}
