// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import phrasebook.dsl.NormLanguage;
import phrasebook.dsl.ParsedNorm;
import phrasebook.dsl.ide.QuickFix;
import phrasebook.dsl.ide.QuickFixes;
import phrasebook.dsl.ide.TextChange;
import phrasebook.rules.Finding;

/** Conflicts that a merge left are decided one by one. */
class ConflictFixesTest {

    private static final String BEFORE = Samples.HEADER + "1. [P01] 甲时\n";
    private static final String CONFLICT = "# <<<<<<< 我方\n   停 3 秒\n# =======\n   停 8 秒\n# >>>>>>> 对方\n";
    private static final String AFTER = "   挂机\n";

    private static List<String> fixed(String text, int which) {
        ParsedNorm parsed = NormLanguage.create().parse(text);
        Finding finding = NormLanguage.create().check(parsed, Locale.CHINESE).stream()
                .filter(f -> f.rule().equals("MergeConflict")).skip(which).findFirst().orElseThrow();
        List<String> results = new ArrayList<>();
        for (QuickFix fix : QuickFixes.of(parsed, finding, Locale.CHINESE)) {
            TextChange change = fix.changes().get(0);
            results.add(fix.label() + "\n" + text.substring(0, change.offset()) + change.text()
                    + text.substring(change.offset() + change.length()));
        }
        return results;
    }

    @Test
    void oursTheirsOrBoth() {
        assertEquals(List.of("用我方的\n" + BEFORE + "   停 3 秒\n" + AFTER, "用对方的\n" + BEFORE + "   停 8 秒\n" + AFTER,
                "两边都留\n" + BEFORE + "   停 3 秒\n   停 8 秒\n" + AFTER), fixed(BEFORE + CONFLICT + AFTER, 0));
    }

    @Test
    void eachConflictIsDecidedByItself() {
        assertEquals("用对方的\n" + BEFORE + CONFLICT + AFTER + "   停 8 秒\n",
                fixed(BEFORE + CONFLICT + AFTER + CONFLICT, 1).get(1));
    }

    @Test
    void withoutAMarkOnlyAPersonCan() {
        assertEquals(List.of(), fixed(BEFORE + CONFLICT.replace("# =======\n", "") + AFTER, 0));
        assertEquals(List.of(), fixed(BEFORE + "# <<<<<<<\n" + CONFLICT, 0));
    }
}
