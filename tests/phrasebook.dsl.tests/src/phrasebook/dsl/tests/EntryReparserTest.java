// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.INode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import phrasebook.dsl.NormChecker;
import phrasebook.dsl.NormLanguage;
import phrasebook.dsl.ParsedNorm;
import phrasebook.model.Element;
import phrasebook.model.GoTo;
import phrasebook.model.Phrase;
import phrasebook.rules.Settings;

/** Reading and checking what changed comes to the same as reading and checking all. */
class EntryReparserTest {

    private static final NormLanguage LANGUAGE = Norms.LANGUAGE;
    private static final String SMALL = String.join("\n", "规范：试写", "角色：话务员、市民", "占位：姓（市民的姓）", "", "一、开头", "",
            "1. [P01] 来电时", "   话务员：“您好！”", "   停 5 秒", "# 说明", "2. [P02] 未听清时", "   转到 [P01]", "3. [P03] 结束时",
            "   话务员：“{姓}，再见！”", "第一条 [B01] 来电时", "   禁说 “喂”", "   改用 [P01]", "");

    private final NormChecker checker = new NormChecker(Settings.DEFAULT, Locale.ENGLISH);

    /** The nodes of a text, each as one line: where it is, what it is for, what it made. */
    private static List<String> nodes(ParsedNorm parsed) {
        List<String> nodes = new ArrayList<>();
        for (INode node : parsed.resource().getParseResult().getRootNode().getAsTreeIterable()) {
            nodes.add(node.getTotalOffset() + "+" + node.getTotalLength() + " " + node.getStartLine() + " "
                    + node.getGrammarElement().eClass().getName() + " "
                    + (node.hasDirectSemanticElement() ? node.getSemanticElement().eClass().getName() : ""));
        }
        return nodes;
    }

    /** What each object refers to, and each name that stands for nothing. */
    private static List<String> links(ParsedNorm parsed) {
        List<String> links = new ArrayList<>();
        parsed.norm().eAllContents().forEachRemaining(object -> object.eClass().getEAllReferences().stream()
                .filter(r -> !r.isContainment() && !r.isContainer() && object.eIsSet(r)).forEach(reference -> {
                    EObject target = (EObject) object.eGet(reference);
                    links.add(EcoreUtil.getURI(object).fragment() + " " + reference.getName() + " "
                            + (target.eIsProxy() ? "nothing" : EcoreUtil.getURI(target).fragment()));
                }));
        return links;
    }

    private static List<String> objects(ParsedNorm parsed) {
        List<String> objects = new ArrayList<>();
        parsed.norm().eAllContents().forEachRemaining(object -> objects.add(object.eClass().getName() + " "
                + object.eClass().getEAllAttributes().stream().filter(object::eIsSet).map(object::eGet).toList()));
        return objects;
    }

    private ParsedNorm assertReadsAsAll(ParsedNorm before, String text) {
        ParsedNorm updated = LANGUAGE.update(before, text);
        ParsedNorm whole = LANGUAGE.parse(text);
        assertEquals(text, updated.resource().getParseResult().getRootNode().getText());
        assertEquals(nodes(whole), nodes(updated), text);
        assertEquals(links(whole), links(updated));
        assertEquals(objects(whole), objects(updated));
        assertEquals(LANGUAGE.check(whole, Locale.ENGLISH), checker.check(updated), text);
        return updated;
    }

    @ParameterizedTest
    @CsvSource({ "您好, 您好呀", "停 5 秒, 停 15 秒", "来电时\\n, 来电之时\\n", "话务员：“您好, 话：“您好", "“{姓}, “{名}", "“{姓}, “{姓",
            "再见！”, 再见！",
            "# 说明, # 说明了", "# 说明, ＃", "3. [P03], 4. [P03]", "转到 [P01], 转到 [P0", "转到 [P01], 转到 [P09]", "未听清时, 未听清楚时",
            "停 5 秒, 停 5 秒\\n", "停 5 秒\\n, 停 5 秒\\n   \\n", "   停 5 秒\\n, ''", "改用 [P01]\\n, 改用 [P01]\\n\\n",
            "改用 [P01], 改用 “请问”",
            "一、开头, 一、开头语", "   停 5 秒, 停 5 秒" })
    void aChangeOfAnEntry(String piece, String instead) {
        String old = piece.replace("\\n", "\n");
        assertTrue(SMALL.contains(old), old);
        ParsedNorm before = LANGUAGE.parse(SMALL);
        assertReadsAsAll(assertReadsAsAll(before, SMALL.replace(old, instead.replace("\\n", "\n"))), SMALL);
    }

    @Test
    void readsOnlyTheEntryThatChanged() {
        ParsedNorm before = LANGUAGE.parse(SMALL);
        List<Element> elements = List.copyOf(before.norm().getElements());
        ParsedNorm now = LANGUAGE.update(before, SMALL.replace("停 5 秒", "停 10 秒"));
        assertSame(before.resource(), now.resource());
        for (int i = 0; i < elements.size(); i++) {
            Element is = now.norm().getElements().get(i);
            if (i == 1) {
                assertNotSame(elements.get(i), is);
            } else {
                assertSame(elements.get(i), is);
            }
        }
    }

    @Test
    void whatPointsToAnEntryFollowsIt() {
        ParsedNorm now = LANGUAGE.update(LANGUAGE.parse(SMALL), SMALL.replace("您好！", "您好。"));
        Phrase pointing = (Phrase) now.norm().getElements().get(2);
        assertSame(now.norm().getElements().get(1), ((GoTo) pointing.getSteps().get(0)).getTarget());
    }

    @ParameterizedTest
    @CsvSource({ "1. [P01], ''", "1. [P01], 1. [P1]", "2. [P02], 2. [P01]", "第一条 [B01], 第一条 [P01]",
            "# 说明\\n2. [P02] 未听清时, ''",
            "一、开头\\n, 一、开头\\n9. [P01] 另一处\\n", "# 说明\\n, 9. [P01] 另一处\\n", "# 说明\\n, 随便写一行\\n",
            "转到 [P01]\\n, 转到 [P01]\\n\\n9. [P09] 另一处\\n   转到 [P02]\\n",
            "改用 [P01]\\n, 改用 [P01]\\n\\n第二条\\n", "改用 [P01]\\n, 改用 [P01]\\n# 完\\n\\n第二条 [B02]",
            "   转到 [P01]\\n3. [P03], 3. [P02]",
            "2. [P02] 未听清时\\n   转到 [P01]\\n3. [P03] 结束时\\n, 3. [P03] 结束时\\n   转到 [P02]\\n2. [P02] 未听清时\\n" })
    void entriesAndIdsThatComeAndGo(String piece, String instead) {
        String old = piece.replace("\\n", "\n");
        assertTrue(SMALL.contains(old), old);
        ParsedNorm before = LANGUAGE.parse(SMALL);
        ParsedNorm now = assertReadsAsAll(before, SMALL.replace(old, instead.replace("\\n", "\n")));
        assertSame(before.resource(), now.resource());
        assertSame(before.resource(), assertReadsAsAll(now, SMALL).resource());
    }

    @Test
    void whatNamesAnIdThatGoesIsReadAgainAndNothingElse() {
        ParsedNorm before = LANGUAGE.parse(SMALL);
        List<Element> elements = List.copyOf(before.norm().getElements());
        ParsedNorm now = LANGUAGE.update(before, SMALL.replace("1. [P01]", "1. [P1]"));
        List<Integer> kept = IntStream.range(0, elements.size())
                .filter(i -> elements.get(i) == now.norm().getElements().get(i)).boxed().toList();
        assertEquals(List.of(0, 3), kept);
    }

    @ParameterizedTest
    @ValueSource(strings = { "角色：话务员、市民", "占位：姓（市民的姓）", "一、开头\n" })
    void whereItWillNotDoAllIsRead(String piece) {
        ParsedNorm before = LANGUAGE.parse(SMALL);
        ParsedNorm now = assertReadsAsAll(before, SMALL.replace(piece, ""));
        assertNotSame(before.resource(), now.resource());
    }

    @Test
    void anEmptyTextAndBack() {
        assertReadsAsAll(assertReadsAsAll(LANGUAGE.parse(SMALL), ""), SMALL);
    }

    /** What fingers do: letters, marks, line breaks, deletions, pieces of the text pasted elsewhere. */
    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4 })
    void changesOfAllKindsOneAfterAnother(long seed) {
        Random random = new Random(seed);
        String text = seed % 2 == 0 ? SMALL : Norms.reference();
        ParsedNorm parsed = LANGUAGE.parse(text);
        for (int i = 0; i < 60; i++) {
            text = changed(text, random);
            parsed = assertReadsAsAll(parsed, text);
        }
    }

    /** What is done with whole entries: taken out, put elsewhere, written twice, given another's id. */
    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4 })
    void entriesOfAllKindsOneAfterAnother(long seed) {
        Random random = new Random(seed);
        String text = seed % 2 == 0 ? SMALL : Norms.reference();
        ParsedNorm parsed = LANGUAGE.parse(text);
        for (int i = 0; i < 40; i++) {
            text = random.nextInt(3) == 0 ? changed(text, random) : moved(text, random);
            parsed = assertReadsAsAll(parsed, text);
        }
    }

    private static String moved(String text, Random random) {
        List<String> entries = new ArrayList<>(List.of(text.split("(?<=\n)(?=[^ \n#])")));
        int at = random.nextInt(entries.size());
        String entry = random.nextInt(3) == 0 ? entries.get(at) : entries.remove(at);
        if (random.nextInt(4) > 0) {
            entries.add(random.nextInt(entries.size() + 1), entry.endsWith("\n") ? entry : entry + "\n");
        }
        String moved = String.join("", entries);
        return random.nextInt(3) > 0 ? moved
                : moved.replaceFirst("\\[P0" + random.nextInt(4) + "\\]", "[P0" + random.nextInt(4) + "]");
    }

    private static String changed(String text, Random random) {
        int at = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), at + random.nextInt(4));
        String rest = text.substring(random.nextInt(10) == 0 ? end : at);
        String[] typed = { "字", "”", "“", "{", "}", "\n", "\n   ", " ", "：", "[", "1", "停 5 秒", "\r\n", "#", "若 还是无声",
                "　" };
        int from = random.nextInt(Math.max(1, text.length() - 60));
        String piece = random.nextInt(12) == 0
                ? text.substring(from, Math.min(text.length(), from + random.nextInt(60)))
                : random.nextInt(5) == 0 ? "" : typed[random.nextInt(typed.length)];
        return text.substring(0, at) + piece + rest;
    }
}
