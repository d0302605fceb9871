// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sentences as good operators speak, in every kind of call ({@code norms/clean.tsv}): no rule finds anything in them.
 */
class CleanSentencesTest {

    private static final String HEADER = """
            规范：市民服务热线用语
            编号：QJ-01
            版本：1.0.0
            状态：已发布
            发布单位：市民服务热线
            发布日期：2026-01-13
            实施日期：2026-02-01
            """;
    private static final String ROLES = "角色：话务接线员、市民\n";
    private static final Map<String, String> PLACEHOLDERS = Map.of("姓", "市民的姓", "尾号", "市民电话的尾号", "天数",
            "办理需要的天数", "编号", "工单的编号", "电话", "要找的电话号码", "工号", "话务接线员的工号");
    private static final Map<String, List<String[]>> KINDS = Norms.read(Path.of("norms", "clean.tsv")).lines()
            .filter(l -> !l.startsWith("#")).map(l -> l.split("\t"))
            .collect(Collectors.groupingBy(row -> row[0], LinkedHashMap::new, Collectors.toList()));

    static Stream<String> kinds() {
        return KINDS.keySet().stream();
    }

    /** A norm of one section. A row's steps are parted by bars and blanks; three more blanks are a level further in. */
    private static String norm(String kind) {
        StringBuilder phrases = new StringBuilder();
        int number = 0;
        for (String[] row : KINDS.getOrDefault(kind, List.of())) {
            number++;
            phrases.append("\n%d. [P%03d] %s\n".formatted(number, number, row[1]));
            for (String step : row[2].split(" \\| ")) {
                String line = step.stripLeading();
                phrases.append("   ").append(" ".repeat(step.length() - line.length()))
                        .append(line.startsWith("“") ? "话务接线员：" : "").append(line).append('\n');
            }
        }
        String placeholders = PLACEHOLDERS.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .filter(p -> phrases.indexOf("{" + p.getKey() + "}") >= 0)
                .map(p -> "占位：" + p.getKey() + "（" + p.getValue() + "）\n").collect(Collectors.joining());
        return HEADER + ROLES + placeholders + phrases;
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void nothingIsFound(String kind) {
        String text = norm(kind);
        assertEquals("", Norms.check(text).stream().map(f -> f.rule() + " " + f.message() + "\n"
                + text.lines().skip(f.line() - 1).findFirst().orElse("") + "\n").collect(Collectors.joining()));
    }

    @Test
    void thereAreTwoHundredInEveryKindOfCall() {
        assertTrue(KINDS.values().stream().mapToInt(List::size).sum() >= 200);
        assertEquals(17, KINDS.size());
    }
}
