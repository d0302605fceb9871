// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import phrasebook.rules.Rule;
import phrasebook.rules.Rules;
import phrasebook.rules.Settings.Suppression;
import phrasebook.rules.Settings.Term;
import phrasebook.rules.settings.SettingsDraft;
import phrasebook.rules.settings.SettingsException;

/** A settings file in a form: what is set is written, what is as it comes is not, and all else stays. */
class SettingsDraftTest {

    private static Rule rule(String id) {
        return Rules.all().stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void aLevelIsSetAndLeftAgain() throws SettingsException {
        SettingsDraft draft = SettingsDraft.of("");
        assertEquals(Optional.empty(), draft.level(rule("MissingId")));
        draft.setLevel(rule("MissingId"), Optional.of("off"));
        assertEquals(Optional.of("off"), draft.level(rule("MissingId")));
        assertEquals("{\n  \"severities\": {\n    \"MissingId\": \"off\"\n  }\n}\n", draft.text());
        draft.setLevel(rule("MissingId"), Optional.of("error"));
        assertEquals(Optional.of("error"), draft.level(rule("MissingId")));
        draft.setLevel(rule("MissingId"), Optional.empty());
        assertEquals("{\n  \"severities\": {}\n}\n", draft.text());
    }

    @Test
    void someRulesAreAlwaysErrors() {
        assertEquals(List.of("error", "warning", "info", "off"), SettingsDraft.levels(rule("MissingId")));
        assertEquals(List.of("error"), SettingsDraft.levels(rule("ExpiredSuppression")));
    }

    @Test
    void aBudgetIsWrittenWhereItIsNotTheUsualOne() throws SettingsException {
        SettingsDraft draft = SettingsDraft.of("{ \"severities\": {} }");
        assertEquals(30, draft.budget("speechSeconds"));
        draft.setBudget("speechSeconds", 30);
        assertEquals("{ \"severities\": {} }", draft.text());
        draft.setBudget("speechSeconds", 45);
        assertEquals(45, draft.budget("speechSeconds"));
        assertEquals(45, SettingsDraft.of(draft.text()).budget("speechSeconds"));
        draft.setBudget("speechSeconds", 30);
        assertEquals(30, SettingsDraft.of(draft.text()).budget("speechSeconds"));
    }

    @Test
    void everyBudgetIsExplained() {
        for (String budget : SettingsDraft.budgets()) {
            assertEquals('。', SettingsDraft.words(budget, Locale.CHINESE).charAt(
                    SettingsDraft.words(budget, Locale.CHINESE).length() - 1), budget);
        }
    }

    @Test
    void termsAreWrittenOneALine() throws SettingsException {
        SettingsDraft draft = SettingsDraft.of("");
        List<Term> terms = List.of(new Term("其他", List.of("其它")), new Term("市民", List.of("对方", "\"客户\"")));
        draft.setTerms(terms);
        assertEquals("""
                {
                  "terms": [
                    { "preferred": "其他", "avoided": ["其它"] },
                    { "preferred": "市民", "avoided": ["对方","\\"客户\\""] }
                  ]
                }
                """, draft.text());
        assertEquals(terms, draft.terms());
        draft.setTerms(List.of());
        assertEquals(List.of(), draft.terms());
        draft.setTerms(Term.COMMON);
        assertEquals("{}\n", draft.text());
    }

    @Test
    void whatIsNoTermIsNotTaken() throws SettingsException {
        SettingsDraft draft = SettingsDraft.of("");
        assertThrows(IllegalArgumentException.class, () -> draft.setTerms(List.of(new Term("甲", List.of("甲")))));
        assertEquals(Term.COMMON, draft.terms());
    }

    @Test
    void problemsArePutUpWithOneALine() throws SettingsException {
        SettingsDraft draft = SettingsDraft.of("");
        Suppression first = new Suppression("MissingId", "12.", "标识由编写组“统一”给", LocalDate.of(2099, 3, 31));
        Suppression second = new Suppression("PendingNote", null, "等\"法规处\"答复", LocalDate.of(2099, 12, 1));
        draft.suppress(first);
        draft.suppress(second);
        assertEquals("""
                {
                  "suppressions": [
                    { "rule": "MissingId", "entry": "12.", "reason": "标识由编写组“统一”给", "until": "2099-03-31" },
                    { "rule": "PendingNote", "reason": "等\\"法规处\\"答复", "until": "2099-12-01" }
                  ]
                }
                """, draft.text());
        assertEquals(List.of(first, second), draft.suppressions());
    }

    @Test
    void onlyWhatARuleFindsIsPutUpWith() throws SettingsException {
        assertTrue(SettingsDraft.isSuppressible("MissingId"));
        assertFalse(SettingsDraft.isSuppressible("Syntax"));
        assertFalse(SettingsDraft.isSuppressible("ExpiredSuppression"));
        SettingsDraft draft = SettingsDraft.of("{ \"suppressions\": [] }");
        assertThrows(IllegalArgumentException.class,
                () -> draft.suppress(new Suppression("Syntax", null, "理由", LocalDate.of(2099, 1, 1))));
        assertThrows(IllegalArgumentException.class,
                () -> draft.suppress(new Suppression("MissingId", null, " ", LocalDate.of(2099, 1, 1))));
        assertEquals("{ \"suppressions\": [] }", draft.text());
    }

    @Test
    void whatIsNoSettingsFileIsNotChanged() {
        assertThrows(SettingsException.class, () -> SettingsDraft.of("{ \"severity\": {} }"));
        assertThrows(SettingsException.class, () -> SettingsDraft.of("{"));
    }
}
