// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import phrasebook.rules.Finding;

/**
 * Sentences and steps as operators should not speak ({@code norms/faulty.tsv}): the named rules find them, no other.
 */
class FaultySentencesTest {

    private static final String HEADER = """
            规范：市民服务热线用语
            编号：QJ-01
            版本：1.0.0
            状态：已发布
            发布单位：市民服务热线
            发布日期：2026-01-13
            实施日期：2026-02-01
            角色：话务接线员、市民、班长

            """;
    private static final String BANS = """

            第一条 [B01] 解答完毕后
               禁说 “明白了吗”
               改用 “请问您是否明白？”

            第二条 [B02] 解答问题时
               禁说 “我不知道”
               改用 “我为您查询”

            第三条 [B03] 当问题属自己分外工作时
               禁说 “这不是我的工作”
               改用 “我为您转接”

            第四条 [B04] 了解情况时
               禁说 “请诚实回答”
               改用 “请您说一下经过”
            """;

    static Stream<String> rows() {
        return Norms.read(Path.of("norms", "faulty.tsv")).lines().filter(l -> !l.startsWith("#"));
    }

    private static String norm(String situation, String steps) {
        StringBuilder phrase = new StringBuilder("1. [P01] " + situation + "\n");
        for (String step : steps.split(" \\| ")) {
            String line = step.stripLeading();
            phrase.append("   ").append(" ".repeat(step.length() - line.length()))
                    .append(line.startsWith("“") ? "话务接线员：" : "").append(line).append('\n');
        }
        return HEADER + phrase + BANS;
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theNamedRulesAreBroken(String row) {
        String[] cells = row.split("\t", -1);
        String text = norm(cells[1], cells[2].translateEscapes());
        assertEquals(Stream.of(cells[0].split(" ")).sorted().toList(),
                Norms.check(text).stream().map(Finding::rule).distinct().sorted().toList(), text);
    }

    @Test
    void thereAreEightyOfManyRules() {
        List<String> rows = rows().collect(Collectors.toList());
        assertTrue(rows.size() >= 80);
        assertTrue(rows.stream().flatMap(r -> Stream.of(r.substring(0, r.indexOf('\t')).split(" "))).distinct().count()
                >= 40);
    }
}
