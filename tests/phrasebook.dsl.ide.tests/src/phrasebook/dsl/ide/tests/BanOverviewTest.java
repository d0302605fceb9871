// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import phrasebook.dsl.NormLanguage;
import phrasebook.dsl.ide.BanOverview;
import phrasebook.dsl.ide.BanOverview.Broken;
import phrasebook.dsl.ide.BanOverview.Line;

/** All bans with where they are broken, and what a sentence breaks. */
class BanOverviewTest {

    private static final String NORM = """
            规范：试
            角色：话务接线员、市民

            1. [P01] 市民催办时
               话务接线员：“您着什么急，我们正在办。”
               ※ [B03] 禁说 “等着吧”

            2. [P02] 结束语
               话务接线员：“再见。”

            第一条 [B01] 市民着急时
               禁说 “着什么急”、“急什么”

            第二条 [B02] 通话时
               禁做 吃东西
            """;

    private final BanOverview overview = BanOverview.of(NormLanguage.create().parse(NORM));

    private static String source(Line line) {
        return NORM.substring(line.region().offset(), line.region().end()).lines().findFirst().orElse("").strip();
    }

    @Test
    void bansAreInTheOrderOfTheText() {
        assertEquals(List.of("1. 市民催办时 | 禁说 “等着吧”", "第一条 市民着急时 | 禁说 “着什么急”、“急什么”",
                "第二条 通话时 | 禁做 吃东西"),
                overview.bans().stream().map(l -> l.label() + " | " + l.detail()).toList());
        assertEquals("第一条 [B01] 市民着急时", source(overview.bans().get(1)));
    }

    @Test
    void whereABanIsBrokenIsUnderIt() {
        List<Line> places = overview.bans().get(1).places();
        assertEquals(List.of("1. 市民催办时 | 您着什么急，我们正在办。"),
                places.stream().map(l -> l.label() + " | " + l.detail()).toList());
        assertEquals("“您着什么急，我们正在办。”", source(places.get(0)));
        assertEquals(List.of(), overview.bans().get(0).places());
    }

    @Test
    void aSentenceIsHeldAgainstAllBans() {
        String sentence = "你着什么急？等着吧！";
        assertEquals(List.of("第一条 市民着急时 | 着什么急 | 着什么急", "1. 市民催办时 | 等着吧 | 等着吧"),
                overview.in(sentence).stream().map(b -> told(b, sentence)).toList());
        assertEquals(List.of(), overview.in("请您稍等。"));
    }

    private static String told(Broken broken, String sentence) {
        return broken.ban().label() + " | " + broken.wording() + " | "
                + sentence.substring(broken.piece().offset(), broken.piece().end());
    }
}
