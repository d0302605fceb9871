// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import phrasebook.rules.matching.BanMatcher;
import phrasebook.rules.matching.BanMatcher.Hit;
import phrasebook.rules.matching.Folding;

class BanMatcherTest {

    private static List<String> found(String ban, String said) {
        return BanMatcher.of(List.of(List.of(ban))).hits(said).stream().map(h -> said.substring(h.start(), h.end()))
                .toList();
    }

    /** What is said, with what is found of the ban, or nothing where it is not said. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        // spacing, punctuation, width, script
        "不归我们管 | 这事不 归我们管。        | 不 归我们管",
        "不归我们管 | 这事不归咱们管。        | 不归咱们管",
        "不归我们管 | 這事不歸我們管。        | 不歸我們管",
        "不归我管   | 这事不归我们管。        | 不归我们管",
        "我不知道   | 我、不、知、道。        | 我、不、知、道",
        "我不知道   | 我，不知道。           | 我，不知道",
        "我不知道   | “我”“不知道”          | 我”“不知道",
        "系统出bug  | 系统出ＢＵＧ了         | 系统出ＢＵＧ",
        // 你 and 您, particles, fillers
        "我不是已经告诉你了吗 | 我不是已经告诉您了嘛？ | 我不是已经告诉您了嘛",
        "明白了吗   | 您明白了么？           | 明白了么",
        "明白了吗   | 您明白了吧？           | 明白了吧",
        "明白了吗   | 您明白了？             | 明白了？",
        "明白了吗   | 您明白那个了吗         | 明白那个了吗",
        "我不知道   | 我呢，不知道啊         | 我呢，不知道",
        "我不知道   | 我嗯……那个，不知道     | 我嗯……那个，不知道",
        "我不知道   | 我真的不知道           | 我真的不知道",
        "你到底想干什么？ | 您到底想干什么，请说 | 您到底想干什么",
        "我正忙着呢 | 我正忙着，等会儿       | 我正忙着",
        "喂，说话呀！ | 喂说话啊              | 喂说话",
        // what is filled in, and dots
        "{}没了，我有什么办法？ | 一百元没了，我有什么办法 | 没了，我有什么办法",
        "去找{}部门 | 您去找环保部门         | 去找环保部门",
        "不是……就是…… | 不是你错就是他错      | 不是你错就是",
        // fillers that are themselves banned
        "那个       | 那个，请说             | 那个",
        "嗯         | 嗯，好的               | 嗯",
        // what does not say it
        "明白了吗   | 我明白了。             | -",
        "明白了吗   | 好的，我明白了呢。     | -",
        "明白了吗   | 是我没有讲明白         | -",
        "我正忙着呢 | 我正忙着处理           | -",
        "快点       | 请您尽快点检设备       | -",
        "快点       | 祝您愉快点播           | -",
        "快点       | 您快点说               | 快点",
        "不行       | 您看行不行             | -",
        "不行       | 这样不行               | 不行",
        "没有       | 请问您有没有其他问题   | -",
        "我不知道   | 请您告诉我，不知道的可以不说 | -",
        "我不知道   | 谢谢您告诉我。不知道您还需要什么 | -",
        "我不知道   | 我{}不知道             | -",
        "去找{}部门 | 您去找了很久很久很久很久很久很久的部门 | -",
        "找谁       | 请问找哪位             | -" })
    void aBanInWhatIsSaid(String ban, String said, @Nullable String found) {
        List<String> expected = found == null ? List.of() : List.of(found);
        assertEquals(expected, found(ban.replace("{}", "\uFFFC"), said.replace("{}", "\uFFFC")));
    }

    @Test
    void allWordingsAtOnceInTheOrderOfTheText() {
        BanMatcher matcher = BanMatcher.of(List.of(List.of("不知道"), List.of("我不知道"), List.of("没", "没有"),
                List.of("？！"), List.of(), List.of("不知道")));
        assertEquals(List.of(new Hit(1, 0, 4), new Hit(0, 1, 4), new Hit(5, 1, 4), new Hit(2, 5, 7), new Hit(0, 8, 11),
                new Hit(5, 8, 11)), matcher.hits("我不知道，没有，不知道"));
        assertEquals(List.of(), matcher.hits(""));
        assertEquals(List.of(), BanMatcher.of(List.of()).hits("我不知道"));
    }

    @Test
    void placesOfOneWordingDoNotOverlap() {
        assertEquals(List.of("哈哈", "哈哈"), found("哈哈", "哈哈哈哈哈"));
    }

    @Test
    void aMillionCharactersAndATenThousandLongBan() {
        String said = "请您稍等。不知道".repeat(125_000);
        String longBan = "请您稍等不知道".repeat(1_429);
        String chopped = "您" + Folding.SLOT + "不" + Folding.SLOT + "知";
        List<List<String>> bans = List.of(List.of("不知道"), List.of(longBan), List.of("啊".repeat(10_000)),
                List.of(chopped));
        BanMatcher matcher = BanMatcher.of(bans);
        List<Hit> hits = assertTimeout(Duration.ofSeconds(10), () -> matcher.hits(said));
        assertEquals(125_000, hits.stream().filter(h -> h.wording() == 0).count());
        assertEquals(125_000 / 1_429, hits.stream().filter(h -> h.wording() == 1).count());
        assertEquals(125_000, hits.stream().filter(h -> h.wording() == 3).count());
        assertEquals(99, assertTimeout(Duration.ofSeconds(10), () -> BanMatcher.of(List.of(List.of("哈".repeat(10_000))))
                .hits("哈".repeat(999_999))).size());
    }

    @Test
    void tenThousandBansInOnePass() {
        List<List<String>> bans = IntStream.range(0, 10_000).mapToObj(i -> List.of("第" + i + "件事不归我管")).toList();
        BanMatcher matcher = BanMatcher.of(bans);
        String said = "您好，第77件事不归咱们管。".repeat(10_000);
        List<Hit> hits = assertTimeout(Duration.ofSeconds(10), () -> matcher.hits(said));
        assertEquals(10_000, hits.size());
        assertEquals(new Hit(77, 3, 13), hits.get(0));
    }
}
