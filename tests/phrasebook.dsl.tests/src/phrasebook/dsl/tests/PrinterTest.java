// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static phrasebook.dsl.tests.Norms.LANGUAGE;

import java.util.List;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import phrasebook.dsl.ParsedNorm;
import phrasebook.model.Act;
import phrasebook.model.ActKind;
import phrasebook.model.Action;
import phrasebook.model.Ban;
import phrasebook.model.BanKind;
import phrasebook.model.BranchKind;
import phrasebook.model.ChoiceSegment;
import phrasebook.model.ChoiceStyle;
import phrasebook.model.MentionSegment;
import phrasebook.model.Modality;
import phrasebook.model.Norm;
import phrasebook.model.NormFactory;
import phrasebook.model.Note;
import phrasebook.model.Pause;
import phrasebook.model.Phrase;
import phrasebook.model.Placeholder;
import phrasebook.model.PlaceholderSegment;
import phrasebook.model.Prose;
import phrasebook.model.Provision;
import phrasebook.model.Role;
import phrasebook.model.Say;
import phrasebook.model.Segment;
import phrasebook.model.Situation;
import phrasebook.model.Step;
import phrasebook.model.TextSegment;
import phrasebook.model.TimeLimit;
import phrasebook.model.TimeUnit;
import phrasebook.model.Timing;
import phrasebook.model.Utterance;

/** Norms built in plain Java that are hard to write so that they are read as what they are. */
class PrinterTest {

    private static final NormFactory MAKE = NormFactory.eINSTANCE;

    private final Norm norm = MAKE.createNorm();
    private final Role operator = MAKE.createRole();
    private final Placeholder name = MAKE.createPlaceholder();

    PrinterTest() {
        operator.setName("话务接线员");
        norm.getRoles().add(operator);
        name.setName("姓");
        norm.getPlaceholders().add(name);
    }

    private void assertReadAsPrinted() {
        String printed = LANGUAGE.print(norm);
        ParsedNorm parsed = Norms.parse(printed);
        Norms.assertSameModel(norm, parsed.norm(), printed);
        assertEquals(List.of(), Norms.languageFindings(printed), printed);
        assertEquals(printed, LANGUAGE.format(printed));
    }

    private static <T> T with(T object, Consumer<T> change) {
        change.accept(object);
        return object;
    }

    private static TextSegment text(String text) {
        return with(MAKE.createTextSegment(), t -> t.setText(text));
    }

    private static MentionSegment mention(String text) {
        return with(MAKE.createMentionSegment(), m -> m.setText(text));
    }

    private PlaceholderSegment slot() {
        return with(MAKE.createPlaceholderSegment(), p -> p.setPlaceholder(name));
    }

    private static ChoiceSegment choice(ChoiceStyle style, String... options) {
        return with(MAKE.createChoiceSegment(), c -> {
            c.setStyle(style);
            c.getOptions().addAll(List.of(options));
        });
    }

    private static Utterance utterance(Segment... segments) {
        return with(MAKE.createUtterance(), u -> u.getSegments().addAll(List.of(segments)));
    }

    private static Prose prose(Segment... segments) {
        return with(MAKE.createProse(), p -> p.getSegments().addAll(List.of(segments)));
    }

    private Say say(Segment... segments) {
        return with(MAKE.createSay(), s -> {
            s.setRole(operator);
            s.getAlternatives().add(utterance(segments));
        });
    }

    private static Act act(ActKind kind, Modality modality, Segment... segments) {
        return with(MAKE.createAct(), a -> {
            a.setKind(kind);
            a.setModality(modality);
            if (segments.length > 0) {
                a.setText(prose(segments));
            }
        });
    }

    private Phrase phrase(Step... steps) {
        Phrase phrase = MAKE.createPhrase();
        phrase.setNumber("1.");
        phrase.setId("P01");
        phrase.getSteps().addAll(List.of(steps));
        norm.getElements().add(phrase);
        return phrase;
    }

    private static Situation situation(String text) {
        return with(MAKE.createSituation(), s -> s.setText(text));
    }

    @ParameterizedTest
    @ValueSource(strings = { "若无声", "停 5 秒", "# 不是备忘", "[P01] 不是标识", "“没有收尾", "没有开头”", "{姓}", "{“}", "{“}甲”", "{{",
            "}", "{", "}}}",
        "{甲/乙}", "挂机", "做 好", "应 当", "3. [P01] 甲", "注 一", "备注 一", "段 一", "（轻声）甲", "甲：乙", "：甲", "“甲”乙”", "”“", "1.5倍",
        "第一条 甲",
        "甲 乙", "或“乙”", "、", "/｜", "\"甲\"", "「甲」", "甲\"", "𠮷野家", "\\", "版本：1", "禁说 “甲”", "※ [B01]", "｛姓｝" })
    void hardTexts(String text) {
        Phrase phrase = phrase(say(text(text)), say(text(text), slot(), text(text)));
        for (ActKind kind : List.of(ActKind.OTHER, ActKind.HANG_UP, ActKind.RECORD)) {
            for (Modality modality : List.of(Modality.UNSPECIFIED, Modality.MAY, Modality.SHALL)) {
                phrase.getSteps().add(act(kind, modality, text(text)));
                phrase.getSteps().add(with(act(kind, modality, text(text), slot()), a -> a.setRole(operator)));
            }
        }
        phrase.getSteps().add(with(MAKE.createBranch(), b -> b.setCondition(text)));
        phrase.getSteps().add(with(MAKE.createLoop(), l -> l.setUntil(text)));
        phrase.getSteps().add(with(MAKE.createNote(), n -> n.setText(text)));
        phrase.getNotes().add(with(MAKE.createNote(), n -> n.setText(text)));
        norm.getElements().add(ban(text));
        norm.getElements().add(provision(text));
        norm.getElements().add(with(MAKE.createHeading(), h -> {
            h.setNumber("一、");
            h.setTitle(text);
        }));
        norm.setTitle(text);
        norm.getRevisions().add(with(MAKE.createRevision(), r -> r.setSummary(text)));
        name.setShownAs(text);
        name.getValues().add(text);
        assertReadAsPrinted();
    }

    private Ban ban(String text) {
        return with(MAKE.createBan(), b -> {
            b.setNumber("第一条");
            b.setKind(BanKind.WORDS);
            b.getWordings().add(utterance(text(text)));
            b.setInsteadText(utterance(text(text)));
            b.setReason(text);
            b.getMatches().add(utterance(text(text)));
            b.getAllows().addAll(List.of(utterance(text(text)), utterance(slot())));
            b.getNotes().add(with(MAKE.createNote(), n -> n.setText(text)));
        });
    }

    private Provision provision(String text) {
        return with(MAKE.createProvision(), p -> {
            p.setNumber("2.");
            p.getParagraphs().addAll(List.of(prose(text(text)), prose(text(text)), prose(text(text), mention("甲"),
                    slot())));
            p.getNotes().add(with(MAKE.createNote(), n -> n.setText(text)));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = { "若无声", "停 5 秒", "# 不是备忘", "[P01] 不是标识", "“没有收尾", "问候语", "做 好", "3. [P01] 甲", "版本：1",
            "第一条 甲", "？", "【夜间】甲" })
    void hardSituations(String text) {
        phrase().setSituation(situation(text));
        phrase().setSituation(with(situation(text), s -> s.setLabel(true)));
        phrase().setSituation(with(situation(text), s -> s.setCause("因（雨、雪）")));
        phrase().setSituation(with(situation(text), s -> {
            s.setCause(text);
            s.setLabel(true);
        }));
        norm.getElements().forEach(e -> ((Phrase) e).setId(null));
        assertReadAsPrinted();
    }

    @ParameterizedTest
    @ValueSource(strings = { "附3", "甲", "7", "附录A", "表A.1", "1.", "第一条", "（一）", "①", "a）", "第3款" })
    void numbersOfAnyStyle(String number) {
        phrase().setNumber(number);
        norm.getElements().add(with(MAKE.createProvision(), p -> p.setNumber(number)));
        norm.getElements().add(with(MAKE.createBan(), b -> b.setNumber(number)));
        norm.getElements().add(with(MAKE.createHeading(), h -> h.setNumber(number)));
        norm.getElements().add(with(MAKE.createHeading(), h -> {
            h.setNumber(number);
            h.setTitle("[甲]");
        }));
        assertReadAsPrinted();
    }

    @Test
    void entriesWithoutNumberOrId() {
        norm.getElements().addAll(List.of(MAKE.createPhrase(), MAKE.createBan(), MAKE.createProvision(),
                MAKE.createHeading(),
                with(MAKE.createPhrase(), p -> p.setId("P09")), with(MAKE.createHeading(), h -> h.setTitle("附则")),
                with(MAKE.createBan(), b -> b.setTrigger(situation("问候"))), with(MAKE.createPhrase(), p ->
                p.setNumber("1."))));
        assertReadAsPrinted();
    }

    @Test
    void everyPrefixOfAStep() {
        Phrase phrase = phrase();
        for (Timing timing : Timing.values()) {
            for (Modality modality : Modality.values()) {
                for (int with = 0; with < 8; with++) {
                    for (Action action : List.of(say(text("甲")), act(ActKind.OTHER, modality, text("甲")))) {
                        action.setTiming(timing);
                        action.setWithin((with & 1) > 0 ? limit() : null);
                        action.setRole((with & 2) > 0 ? operator : null);
                        action.setManner((with & 4) > 0 ? "轻声（慢）" : null);
                        action.setModality(modality);
                        phrase.getSteps().add(action);
                    }
                }
            }
        }
        assertReadAsPrinted();
    }

    private static TimeLimit limit() {
        return with(MAKE.createTimeLimit(), t -> {
            t.setAmount(3);
            t.setUnit(TimeUnit.WORKING_DAY);
        });
    }

    @Test
    void choices() {
        Segment[] segments = { choice(ChoiceStyle.SLASH, "", "甲"), choice(ChoiceStyle.SLASH, "甲", "（乙）", "丙"),
                choice(ChoiceStyle.SLASH, "“甲”", "乙"),
            choice(ChoiceStyle.OR, "甲/乙", "（丙）"), choice(ChoiceStyle.OR, "", "甲"), choice(ChoiceStyle.OPTIONAL, "们"),
            choice(ChoiceStyle.OPTIONAL, "甲）（乙"), choice(ChoiceStyle.OPTIONAL, "一，二") };
        phrase(say(segments.clone()));
        phrase(act(ActKind.OTHER, Modality.SHALL, choice(ChoiceStyle.OR, "挂机", "停"), text("后"),
                choice(ChoiceStyle.SLASH, "“", "甲")));
        assertReadAsPrinted();
    }

    @Test
    void halfAPairOfQuotesInAChoice() {
        phrase(say(choice(ChoiceStyle.SLASH, "“", "甲")), say(text("「"), choice(ChoiceStyle.SLASH, "甲”", "乙")));
        assertEquals(1, LANGUAGE.print(norm).lines().filter(l -> l.endsWith("：「{“/甲}」")).count());
        assertReadAsPrinted(norm);
    }

    private static void assertReadAsPrinted(Norm norm) {
        String printed = LANGUAGE.print(norm);
        Norms.assertSameModel(norm, Norms.norm(printed), printed);
        Norms.assertSameModel(norm, Norms.norm(LANGUAGE.format(printed)), printed);
    }

    @Test
    void mentionsWithQuotesInThem() {
        phrase(act(ActKind.OTHER, Modality.UNSPECIFIED, text("说"), mention("他说“好”"), mention("{姓}"), text("后"),
                slot()));
        assertReadAsPrinted();
    }

    @Test
    void speechInSeveralWordings() {
        phrase(with(say(text("甲")), s -> {
            s.getAlternatives().add(utterance(text("乙“丙”")));
            s.setDelivery("微笑（自然）");
        }), with(say(), s -> s.setRole(null)), with(MAKE.createSay(), s -> {
            s.setModality(Modality.MAY);
            s.setVerb("告知");
            s.setIndirect(prose(text("请看"), mention("公告")));
        }));
        assertReadAsPrinted();
    }

    @Test
    void blocksAndPauses() {
        phrase(with(MAKE.createBranch(), b -> {
            b.setKind(BranchKind.SITUATION);
            b.setCondition("甲");
            b.getSteps().add(with(MAKE.createLoop(), l -> l.getSteps().add(pause(0))));
            b.getSteps().add(MAKE.createBranch());
        }), pause(5), with(MAKE.createNote(), n -> n.setPending(true)));
        assertReadAsPrinted();
    }

    private static Pause pause(int seconds) {
        return with(MAKE.createPause(), p -> p.setSeconds(seconds));
    }

    @Test
    void bansOfEveryKindAnywhere() {
        Phrase phrase = phrase(pause(1));
        for (BanKind kind : BanKind.values()) {
            for (String id : List.of("", "B01")) {
                Ban ban = MAKE.createBan();
                ban.setKind(kind);
                ban.setId(id.isEmpty() ? null : id);
                if (kind == BanKind.WORDS) {
                    ban.getWordings().addAll(List.of(utterance(text("甲")), utterance(text("乙"))));
                } else if (kind != BanKind.UNSPECIFIED) {
                    ban.setText(prose(text("甲"), mention("乙")));
                }
                ban.setReason("不礼貌");
                phrase.getBans().add(ban);
            }
        }
        assertReadAsPrinted();
    }

    @Test
    void aBanOfWordsAndConductLosesNeither() {
        for (BanKind kind : List.of(BanKind.WORDS, BanKind.ACT, BanKind.OMISSION)) {
            for (boolean nested : List.of(false, true)) {
                Ban ban = with(MAKE.createBan(), b -> {
                    b.setKind(kind);
                    b.setText(prose(text("甲")));
                    b.getWordings().add(utterance(text("乙")));
                });
                if (nested) {
                    phrase().getBans().add(ban);
                } else {
                    ban.setNumber("1.");
                    norm.getElements().add(ban);
                }
            }
        }
        assertReadAsPrinted();
    }

    @Test
    void revisionsWithFieldsMissing() {
        norm.getRevisions().addAll(List.of(MAKE.createRevision(), with(MAKE.createRevision(), r ->
                r.setDate("2017-01-13")),
                with(MAKE.createRevision(), r -> r.setVersion("1")), with(MAKE.createRevision(), r ->
                r.setAuthor("张三"))));
        assertReadAsPrinted();
    }

    @Test
    void anEmptyParagraphKeepsItsPlace() {
        norm.getElements().add(with(MAKE.createProvision(), p -> {
            p.setNumber("1.");
            p.getParagraphs().addAll(List.of(prose(), prose(text("甲")), prose()));
        }));
        assertReadAsPrinted();
    }

    @Test
    void aBrokenLinkKeepsItsWords() {
        String text = Norms.HEADER + """

                1. [P01] 问候
                   组长：“{地址}”
                   转到 [P99]

                第一条 [B01] 解答后
                   禁做 挂机
                   改用 [P98]
                """;
        assertEquals(text, LANGUAGE.print(Norms.norm(text)));
    }

    @Test
    void notesOfTheTopLevel() {
        norm.getElements().addAll(List.of(MAKE.createNote(), with(MAKE.createNote(), PrinterTest::pending)));
        assertReadAsPrinted();
    }

    private static void pending(Note note) {
        note.setPending(true);
        note.setText("规范：甲");
    }
}
