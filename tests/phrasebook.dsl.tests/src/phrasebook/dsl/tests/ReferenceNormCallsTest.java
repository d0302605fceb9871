// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import phrasebook.rules.Family;
import phrasebook.rules.Finding;
import phrasebook.rules.Rule;
import phrasebook.rules.Rules;

/** All that the families on calls and speech find in published norms, as {@code norms/calls.tsv} says; nothing else. */
class ReferenceNormCallsTest {

    private static final Set<Family> FAMILIES =
            Set.of(Family.CALLS, Family.PROMISES, Family.POLITENESS, Family.READING_ALOUD);
    private static final Map<String, Rule> RULES =
            Rules.all().stream().collect(Collectors.toMap(Rule::id, Function.identity()));
    private static final List<String> EXPECTED = Norms.read(Path.of("norms", "calls.tsv")).lines()
            .filter(l -> !l.startsWith("#")).toList();

    private static Path file(String norm) {
        return norm.equals("yingkou-12345") ? Norms.ROOT.resolve("examples/yingkou-12345.norm")
                : Path.of("norms", norm + ".norm");
    }

    @ParameterizedTest
    @ValueSource(strings = { "yingkou-12345", "bank-counter-table", "banned-replacements", "call-centre-template",
        "court-filing", "health-12320", "information-114", "outbound-call-qa", "police-wuzhong" })
    void findsThatAndNothingElse(String norm) {
        String text = Norms.read(file(norm));
        assertEquals(EXPECTED.stream().filter(l -> l.startsWith(norm + "\t")).collect(Collectors.joining("\n")),
                Norms.check(text).stream().filter(f -> RULES.containsKey(f.rule())
                        && FAMILIES.contains(RULES.get(f.rule()).family()))
                        .map(f -> norm + "\t" + shown(f, text)).collect(Collectors.joining("\n")));
    }

    private static String shown(Finding f, String text) {
        return f.entry() + "\t" + f.rule() + "\t" + text.substring(f.offset(), f.offset() + f.length());
    }

    @Test
    void theTableIsOfTheseRules() {
        assertTrue(EXPECTED.stream().allMatch(l -> RULES.containsKey(l.split("\t")[2])), EXPECTED::toString);
        assertEquals(21, EXPECTED.stream().filter(l -> l.startsWith("yingkou")).count());
    }
}
