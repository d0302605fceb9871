// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.tests.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import phrasebook.dsl.ParsedNorm;
import phrasebook.dsl.ide.editing.BanForm;
import phrasebook.dsl.ide.editing.EditResult;
import phrasebook.dsl.ide.editing.EditResult.Edited;
import phrasebook.dsl.ide.editing.EntryForm;
import phrasebook.dsl.ide.editing.EntryForms;
import phrasebook.dsl.ide.editing.FormEdits;
import phrasebook.dsl.ide.editing.PhraseForm;
import phrasebook.dsl.ide.editing.ProvisionForm;
import phrasebook.dsl.ide.editing.StepKind;
import phrasebook.dsl.ide.editing.StepRow;
import phrasebook.model.BanKind;

class FormEditsTest {

    private static final List<String> HARD = List.of("您好", "您好,请讲", "他说“不”", "{姓}{先生/女士}", "{{空}}", "{“}", "我{（们）}",
            "a：b", "#1", "１２", "停 5 秒", "或", "禁说 “x”");

    /** Rows that any row without a block may become. */
    private static Stream<StepRow> variants(StepRow row) {
        Stream<StepRow> words = HARD.stream().map(w -> StepRow.say("市民", w, "再见").withManner("轻声").withVerb("回答"));
        Stream<StepRow> texts = Stream.of(StepKind.BRANCH, StepKind.LOOP, StepKind.SITUATION, StepKind.GUARD,
                StepKind.NOTE, StepKind.PENDING, StepKind.INDIRECT)
                .flatMap(k -> HARD.stream().filter(h -> k != StepKind.INDIRECT || !h.startsWith("{“"))
                        .map(h -> StepRow.of(k, h)));
        Stream<StepRow> others = Stream.of(StepRow.act("挂机", ""), StepRow.act("", "马上处理").withModality("应"),
                StepRow.act("记录", "姓名").withRole("班长").withTiming("同时").withWithin("2 小时内"),
                StepRow.of(StepKind.PAUSE, ""),
                StepRow.of(StepKind.PAUSE, "15"), StepRow.of(StepKind.GOTO, "P01"), row.withDelivery("慢"));
        return Stream.of(words, texts, others).flatMap(s -> s)
                .map(r -> new StepRow(row.index(), row.depth(), r.kind(), r.timing(), r.within(), r.role(), r.manner(),
                        r.modality(), r.verb(), r.alternatives(), r.text(), r.delivery(), 0, 0));
    }

    @Test
    void whatIsSetIsReadAgain() {
        Random random = new Random(5);
        for (String text : Texts.corpus()) {
            ParsedNorm parsed = Texts.parse(text);
            for (EntryForm form : Forms.all(parsed)) {
                if (form instanceof PhraseForm phrase) {
                    for (StepRow row : phrase.steps()) {
                        List<StepRow> all = variants(row).toList();
                        set(parsed, phrase, row, all.get(random.nextInt(all.size())));
                        set(parsed, phrase, row, all.get(random.nextInt(all.size())));
                    }
                }
            }
        }
    }

    @Test
    void everythingHardIsSetOrRefused() {
        ParsedNorm parsed = Texts.parse(Texts.HEADER + "1. [P01] 甲\n   若 乙\n      “丙”\n   挂机\n");
        PhraseForm form = (PhraseForm) EntryForms.at(parsed, Texts.HEADER.length()).orElseThrow();
        for (StepRow row : form.steps()) {
            variants(row).forEach(v -> set(parsed, form, row, v));
        }
    }

    private static void set(ParsedNorm parsed, PhraseForm form, StepRow row, StepRow wanted) {
        EditResult result = FormEdits.setStep(parsed, form, wanted, Forms.LOCALE);
        boolean block = row.index() + 1 < form.steps().size() && form.steps().get(row.index() + 1)
                .depth() > row.depth();
        if (block && !wanted.kind().hasBlock()) {
            assertTrue(Forms.reason(result).startsWith("Steps stand below"));
            return;
        }
        if (row.kind() == StepKind.UNREADABLE || wanted.kind() == StepKind.UNREADABLE) {
            return;
        }
        String after = Forms.after(parsed.text(), result);
        assertTrue(((Edited) result).changes().size() <= 1);
        PhraseForm again = (PhraseForm) EntryForms.at(Texts.parse(after), form.offset()).orElseThrow();
        List<StepRow> expected = new ArrayList<>(form.steps());
        expected.set(row.index(), wanted);
        assertEquals(expected.size(), again.steps().size(), after);
        for (int i = 0; i < expected.size(); i++) {
            StepRow want = expected.get(i);
            StepRow read = again.steps().get(i);
            boolean keepsDelivery = want.kind() == StepKind.SAY || want.kind() == StepKind.HEAR;
            assertTrue(read.saysTheSameAs(keepsDelivery ? want : want.withDelivery("")), read + "\n" + want);
            assertEquals(want.depth(), read.depth());
        }
    }

    @Test
    void settingWhatIsThereChangesNothing() {
        for (String text : Texts.corpus()) {
            ParsedNorm parsed = Texts.parse(text);
            for (EntryForm form : Forms.all(parsed)) {
                List<EditResult> results = new ArrayList<>(List.of(
                        FormEdits.setNumber(parsed, form, form.number(), Forms.LOCALE),
                        FormEdits.setId(parsed, form, form.id(), Forms.LOCALE)));
                if (form instanceof PhraseForm phrase) {
                    phrase.steps().forEach(r -> results.add(FormEdits.setStep(parsed, phrase, r, Forms.LOCALE)));
                    for (int i = 0; i < phrase.situations().size(); i++) {
                        results.add(FormEdits.setSituation(parsed, phrase, i, phrase.situations().get(i),
                                Forms.LOCALE));
                    }
                    phrase.bans().forEach(b -> results.addAll(same(parsed, b)));
                } else if (form instanceof BanForm ban) {
                    results.add(FormEdits.setTrigger(parsed, ban, ban.trigger(), Forms.LOCALE));
                    results.addAll(same(parsed, ban));
                } else if (form instanceof ProvisionForm provision) {
                    results.add(FormEdits.setText(parsed, provision, provision.text(), Forms.LOCALE));
                }
                results.forEach(r -> assertEquals(List.of(), assertInstanceOf(Edited.class, r, text).changes(), text));
            }
        }
    }

    private static List<EditResult> same(ParsedNorm parsed, BanForm ban) {
        return List.of(
                ban.kind() == BanKind.WORDS ? FormEdits.setWordings(parsed, ban, ban.wordings(), Forms.LOCALE)
                        : FormEdits.setConduct(parsed, ban, ban.kind(), ban.text(), Forms.LOCALE),
                FormEdits.setInstead(parsed, ban, ban.insteadRef(), ban.insteadText(), Forms.LOCALE),
                FormEdits.setReason(parsed, ban, ban.reason(), Forms.LOCALE),
                FormEdits.setSeverity(parsed, ban, ban.severity(), Forms.LOCALE),
                FormEdits.setMatches(parsed, ban, ban.matches(), Forms.LOCALE),
                FormEdits.setAllows(parsed, ban, ban.allows(), Forms.LOCALE));
    }

    @Test
    void onlyWhatDiffersIsWritten() {
        Forms forms = new Forms(Texts.sample(), "[P30]");
        StepRow row = forms.phrase().steps().get(0);
        Edited edited = (Edited) FormEdits.setStep(forms.parsed, forms.phrase(), row.withModality("应"), Forms.LOCALE);
        assertEquals(List.of("应"), edited.changes().stream().map(c -> c.text()).toList());
        assertEquals(2, edited.changes().get(0).length());
        edited = (Edited) FormEdits.setStep(forms.parsed, forms.phrase(),
                row.withAlternatives(List.of("请不必客气", "不用客气")), Forms.LOCALE);
        assertEquals("用", edited.changes().get(0).text());
    }

    @Test
    void anIdChangesWhereverItIsNamed() {
        String text = Texts.sample();
        Forms forms = new Forms(text, "[P32]").phrase((n, f) -> FormEdits.setId(n, f, "P99", Forms.LOCALE));
        assertEquals(text.replace("[P32]", "[P99]"), forms.text);
        assertEquals("The id P01 is taken: choose another.",
                Forms.reason(FormEdits.setId(forms.parsed, forms.phrase(), "P01", Forms.LOCALE)));
        assertTrue(Forms.reason(FormEdits.setId(forms.parsed, forms.phrase(), "B77", Locale.CHINA)).contains("以 P 开头"));
        assertTrue(Forms.reason(FormEdits.setId(forms.parsed, forms.phrase(), "", Locale.CHINA)).contains("P99"));
        Forms free = new Forms(text, "[P01]").phrase((n, f) -> FormEdits.setId(n, f, "", Forms.LOCALE));
        assertTrue(free.text.contains("\n1. [P] 问候语：\n"));
        assertEquals(text, free.phrase((n, f) -> FormEdits.setId(n, f, "P01", Forms.LOCALE)).text);
    }

    @Test
    void stepsMoveWithTheirBlocksAndComments() {
        String text = Texts.HEADER + "1. [P01] 甲\n   “一”\n   # 若无声\n   若 无声\n      停 5 秒\n      挂机\n   “二”\n";
        Forms forms = new Forms(text, "[P01]");
        forms.phrase((n, f) -> FormEdits.moveStep(n, f, 1, true, Forms.LOCALE));
        assertEquals(Texts.HEADER + "1. [P01] 甲\n   # 若无声\n   若 无声\n      停 5 秒\n      挂机\n   “一”\n   “二”\n",
                forms.text);
        forms.phrase((n, f) -> FormEdits.moveStep(n, f, 0, false, Forms.LOCALE));
        assertEquals(text, forms.text);
        forms.phrase((n, f) -> FormEdits.indent(n, f, 4, Forms.LOCALE));
        assertEquals(text.replace("   “二”", "      “二”"), forms.text);
        forms.phrase((n, f) -> FormEdits.outdent(n, f, 4, Forms.LOCALE));
        assertEquals(text, forms.text);
        forms.phrase((n, f) -> FormEdits.outdent(n, f, 2, Forms.LOCALE));
        assertEquals(text.replace("      停 5 秒\n      挂机\n", "      挂机\n   停 5 秒\n"), forms.text);
        EditResult removed = FormEdits.removeStep(forms.parsed, forms.phrase(), 1, Locale.CHINA);
        assertEquals("下面的步骤一起变动，共 1 步。", ((Edited) removed).message());
        assertEquals(Texts.HEADER + "1. [P01] 甲\n   “一”\n   # 若无声\n   停 5 秒\n   “二”\n",
                Forms.after(forms.text, removed));
    }

    @Test
    void aFurtherSituationIsABlockOfItsOwn() {
        Forms forms = new Forms(Texts.HEADER + "1. [P01] 甲时\n   “一”\n", "[P01]");
        forms.phrase((n, f) -> FormEdits.addSituation(n, f, "乙时", Forms.LOCALE));
        forms.phrase((n, f) -> FormEdits.addStep(n, f, 1, 1, StepRow.act("挂机", ""), Forms.LOCALE));
        forms.phrase((n, f) -> FormEdits.setSituation(n, f, 1, "丙时", Forms.LOCALE));
        forms.phrase((n, f) -> FormEdits.setSituation(n, f, 0, "（因故）丁：", Forms.LOCALE));
        assertEquals(Texts.HEADER + "1. [P01] （因故）丁：\n   “一”\n   情形 丙时\n      挂机\n", forms.text);
        assertEquals(List.of("（因故）丁：", "丙时"), forms.phrase().situations());
        forms.phrase((n, f) -> FormEdits.removeSituation(n, f, 1, Forms.LOCALE));
        forms.phrase((n, f) -> FormEdits.removeSituation(n, f, 0, Forms.LOCALE));
        assertEquals(Texts.HEADER + "1. [P01]\n   “一”\n", forms.text);
    }

    @Test
    void whatBreaksALineIsRefusedWithAdvice() {
        Forms forms = new Forms(Texts.HEADER + "1. [P01] 甲\n   “一”\n   停 5 秒\n   转到 [P01]\n", "[P01]");
        StepRow say = forms.phrase().steps().get(0);
        assertTrue(refusal(forms, say.withAlternatives(List.of("他说“不"))).contains("{“}"));
        assertTrue(refusal(forms, say.withAlternatives(List.of("转{部门"))).contains("{{"));
        assertTrue(refusal(forms, say.withAlternatives(List.of("{部 门}"))).contains("{{"));
        assertTrue(refusal(forms, say.withAlternatives(List.of("一\n二"))).contains("换行"));
        assertTrue(refusal(forms, say.withRole("话务 员")).contains("列表"));
        assertTrue(refusal(forms, say.withManner("轻声）")).contains("圆括号"));
        assertTrue(refusal(forms, forms.phrase().steps().get(1).withText("五")).contains("整数"));
        assertTrue(refusal(forms, forms.phrase().steps().get(2).withText("条3")).contains("标识"));
        assertTrue(Forms.reason(FormEdits.setSituation(forms.parsed, forms.phrase(), 0, "a\nb", Locale.CHINA))
                .contains("换行"));
        assertTrue(Forms.reason(FormEdits.setNumber(forms.parsed, forms.phrase(), "第 一", Locale.CHINA)).contains("编号"));
        assertEquals("One field is one line: take the line break out.",
                Forms.reason(FormEdits.addSituation(forms.parsed, forms.phrase(), "a\rb", Locale.FRENCH)));
    }

    private static String refusal(Forms forms, StepRow row) {
        return Forms.reason(FormEdits.setStep(forms.parsed, forms.phrase(), row, Locale.CHINA));
    }

    @Test
    void aFormOfAnotherTextIsRefused() {
        Forms forms = new Forms(Texts.sample(), "[P05]");
        PhraseForm old = forms.phrase();
        forms.phrase((n, f) -> FormEdits.setSituation(n, f, 0, "听不清时", Forms.LOCALE));
        assertTrue(Forms.reason(FormEdits.removeStep(forms.parsed, old, 0, Forms.LOCALE))
                .startsWith("The text has changed"));
    }

    @Test
    void whatCanBeChosenIsListed() {
        ParsedNorm parsed = Texts.parse(Texts.sample());
        assertEquals(List.of("话务接线员", "班长", "市民", "主管领导"), EntryForms.roles(parsed));
        assertEquals("***", EntryForms.placeholders(parsed).get(1).sign());
        assertEquals(40, EntryForms.entries(parsed).size());
        assertEquals("向市民解释完毕后", EntryForms.entries(parsed).get(31).situation());
    }

    @Test
    void noEditFailsOnABrokenText() {
        Random random = new Random(11);
        for (int i = 0; i < 60; i++) {
            ParsedNorm parsed = Texts.parse(Texts.broken(Texts.sample(), random));
            int at = random.nextInt(parsed.text().length());
            EntryForms.at(parsed, at).ifPresent(form -> {
                FormEdits.setId(parsed, form, "P77", Forms.LOCALE);
                if (form instanceof PhraseForm phrase) {
                    for (StepRow row : phrase.steps()) {
                        FormEdits.setStep(parsed, phrase, row.withText("x").withRole("y"), Forms.LOCALE);
                        FormEdits.moveStep(parsed, phrase, row.index(), true, Forms.LOCALE);
                        FormEdits.outdent(parsed, phrase, row.index(), Forms.LOCALE);
                    }
                } else if (form instanceof BanForm ban) {
                    FormEdits.setWordings(parsed, ban, List.of("a"), Forms.LOCALE);
                    FormEdits.setReason(parsed, ban, "b", Forms.LOCALE);
                }
            });
        }
    }
}
