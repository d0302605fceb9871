// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import phrasebook.rules.Finding;
import phrasebook.rules.Rule;
import phrasebook.rules.Rules;

/** All that is found in published norms as they were imported, as {@code norms/findings.tsv} says; nothing else is. */
class PublishedNormsTest {

    private static final List<String> EXPECTED = Norms.read(Path.of("norms", "findings.tsv")).lines()
            .filter(l -> !l.startsWith("#")).toList();

    private static List<String> expected(String norm) {
        return EXPECTED.stream().filter(l -> l.startsWith(norm + "\t")).map(l -> l.substring(norm.length() + 1))
                .toList();
    }

    private static List<String> found(Path file) {
        String text = Norms.read(file);
        return Norms.check(text).stream().map(f -> shown(f, text)).toList();
    }

    private static String shown(Finding finding, String text) {
        return (finding.entry().isEmpty() ? "-" : finding.entry()) + "\t" + finding.rule() + "\t"
                + text.substring(finding.offset(), finding.offset() + finding.length());
    }

    private static void assertFinds(List<String> expected, Path file) {
        assertEquals(String.join("\n", expected), String.join("\n", found(file)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "yingkou-12345", "bank-counter-table", "banned-replacements", "call-centre-template",
        "court-filing", "health-12320", "information-114", "outbound-call-qa", "police-wuzhong" })
    void findsThatAndNothingElse(String norm) {
        assertFinds(expected(norm), Path.of("norms", norm + ".norm"));
    }

    /** The example is the reference norm with what its office would add: where two bans say what to say instead. */
    @Test
    void findsTheSameInTheExampleButForWhatIsMended() {
        List<String> expected = new ArrayList<>(expected("yingkou-12345"));
        assertTrue(expected.removeIf(l -> l.startsWith("P32\tClashWithBan")
                || l.startsWith("B01\tBanWithoutReplacement") || l.startsWith("B05\tBanWithoutReplacement")));
        assertFinds(expected, Norms.ROOT.resolve("examples/yingkou-12345.norm"));
    }

    @Test
    void theTableIsOfTheseRules() {
        List<String> rules = Rules.all().stream().map(Rule::id).toList();
        assertEquals(List.of(), EXPECTED.stream().map(l -> l.split("\t")[2]).filter(r -> !rules.contains(r)).toList());
        assertEquals(61, expected("yingkou-12345").size());
    }
}
