// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;

import phrasebook.dsl.ParsedNorm;
import phrasebook.dsl.ide.QuickFixes;
import phrasebook.rules.Finding;
import phrasebook.rules.Fix;
import phrasebook.rules.Rule;
import phrasebook.rules.Rules;
import phrasebook.rules.Settings;
import phrasebook.rules.settings.SettingsException;
import phrasebook.rules.settings.SettingsFile;

/** The list of the rules' pages is made from the rules, and says how what each page calls wrong can be mended. */
class RuleCatalogueTest {

    private static final Path PAGES = Path.of("..", "..", "docs", "rules");
    private static final Pattern EXAMPLE = Pattern.compile("```norm\\n(.*?)```(?:\\s*```json\\n(.*?)```)?",
            Pattern.DOTALL);
    private static final String AT_ONCE = "自动";
    private static final String ON_DEMAND = "快速修复";
    private static final String BY_HAND = "—";

    /** With PHRASEBOOK_REGENERATE=1 in the environment the list is written anew. */
    @Test
    void theListOfPagesIsMadeFromTheRules() throws IOException {
        Path file = PAGES.resolve("README.md");
        String page = Files.readString(file).replace("\r\n", "\n");
        String made = page.substring(0, page.indexOf("\n## ") + 1) + RuleList.markdown(RuleCatalogueTest::mended);
        if ("1".equals(System.getenv("PHRASEBOOK_REGENERATE"))) {
            Files.writeString(file, made);
        }
        assertEquals(made, Files.readString(file).replace("\r\n", "\n"),
                "stale: run this test once with PHRASEBOOK_REGENERATE=1 in the environment");
    }

    @Test
    void onlyThoseThatAPersonHasToSatisfyAreMendedByHand() {
        Set<String> byHand = new TreeSet<>();
        Rules.all().stream().filter(r -> mended(r).equals(BY_HAND)).map(Rule::id).forEach(byHand::add);
        assertEquals(new TreeSet<>(QuickFixesTest.BY_HAND), byHand);
    }

    private static String mended(Rule rule) {
        String page = page(rule);
        Matcher example = EXAMPLE.matcher(page.substring(page.indexOf("## 不合要求"), page.indexOf("## 合乎要求")));
        List<String> ways = new ArrayList<>();
        while (example.find()) {
            ParsedNorm parsed = Samples.parse(example.group(1));
            Samples.LANGUAGE.check(parsed, settings(example.group(2)), Locale.CHINESE).stream()
                    .filter(f -> f.rule().equals(rule.id())).forEach(f -> ways.add(way(parsed, f)));
        }
        assertFalse(ways.isEmpty(), rule.id());
        return ways.contains(AT_ONCE) ? AT_ONCE : ways.contains(ON_DEMAND) ? ON_DEMAND : BY_HAND;
    }

    private static String way(ParsedNorm parsed, Finding finding) {
        Fix fix = finding.fix();
        return fix != null && fix.safe() ? AT_ONCE
                : QuickFixes.of(parsed, finding, Locale.CHINESE).isEmpty() ? BY_HAND : ON_DEMAND;
    }

    private static Settings settings(@Nullable String json) {
        try {
            return SettingsFile.parse(json == null ? "{}" : json);
        } catch (SettingsException e) {
            throw new AssertionError(e);
        }
    }

    private static String page(Rule rule) {
        try {
            return Files.readString(PAGES.resolve(rule.id() + ".md")).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
