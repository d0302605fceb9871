// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import phrasebook.dsl.ParsedNorm;
import phrasebook.model.Branch;
import phrasebook.model.Norm;
import phrasebook.model.Phrase;
import phrasebook.model.Say;
import phrasebook.model.query.Nesting;
import phrasebook.model.query.Wordings;
import phrasebook.rules.Finding;

/** Large and odd texts. The time allowed is generous: it tells work that grows too fast from work that is much. */
class ScaleTest {

    private static final Duration LONG = Duration.ofSeconds(60);

    private static Norm readAndLaidOut(String text) {
        return assertTimeout(LONG, () -> {
            ParsedNorm parsed = Norms.parse(text);
            assertEquals(0, Norms.LANGUAGE.check(parsed, Locale.CHINESE).stream().filter(f -> f.rule()
                    .equals("Syntax")).count());
            String formatted = Norms.LANGUAGE.format(text);
            assertEquals(formatted, Norms.LANGUAGE.format(formatted));
            assertEquals(formatted, Norms.LANGUAGE.print(parsed.norm()));
            return parsed.norm();
        });
    }

    @Test
    void anUtteranceOfAMillionCharacters() {
        String words = "您好，".repeat(333_333);
        Norm norm = readAndLaidOut(Norms.HEADER + "\n1. [P01] 问候\n   话务接线员：“" + words + "”\n");
        Say say = (Say) ((Phrase) norm.getElements().get(0)).getSteps().get(0);
        assertEquals(words, Wordings.printed(say.getAlternatives().get(0)));
    }

    @Test
    void hardSignsByTheThousand() {
        for (String sign : new String[] { "{", "“", "”", "（", "{姓}", "“好”", "{甲/乙}", "{{", "「" }) {
            String many = sign.repeat(50_000);
            assertTimeout(LONG, () -> Norms.parse(Norms.HEADER + "1. [P01] " + many + "\n   做 " + many
                    + "\n   话务接线员：“" + many + "”\n"), sign);
        }
    }

    @Test
    void aHundredThousandBlankLines() {
        String blank = " \n".repeat(100_000);
        Norm norm = readAndLaidOut(Norms.HEADER + blank + "\n1. [P01] 问候\n" + blank + "   停 5 秒\n" + blank);
        assertEquals(1, ((Phrase) norm.getElements().get(0)).getSteps().size());
    }

    @Test
    void aHundredThousandLinesWithoutAnId() {
        // Each head without an id looks at the line below, past blank lines.
        String text = IntStream.rangeClosed(1, 20_000).mapToObj(i -> i % 1000 + ". 问候\n\n\n\n\n")
                .collect(Collectors.joining());
        assertEquals(20_000, assertTimeout(LONG, () -> Norms.norm(text)).getElements().size());
    }

    @Test
    void tenThousandPhrases() {
        String text = Norms.HEADER + IntStream.rangeClosed(1, 10_000).mapToObj(i -> """

                %d. [P%d] 遇到第%d种情况时
                   话务接线员 应：“{姓}{先生/女士}，您好！”或“您好”
                   若 无声
                      停 5 秒
                      转到 [P1]
                """.formatted(i, i, i)).collect(Collectors.joining());
        assertEquals(10_000, readAndLaidOut(text).getElements().size());
    }

    private static String nested(int branches) {
        return "规范：试写\n\n1. [P01] 问候\n" + IntStream.rangeClosed(1, branches)
                .mapToObj(depth -> "   ".repeat(depth) + "若 无声\n").collect(Collectors.joining());
    }

    @Test
    void stepsStandAsDeepAsTheyMay() {
        String text = nested(Nesting.DEEPEST);
        assertEquals(text, Norms.LANGUAGE.print(readAndLaidOut(text)));
        assertEquals(List.of(), Norms.check(text));
    }

    @Test
    void whatStandsDeeperIsReadAsItsNeighboursAndReported() {
        String text = nested(2_000);
        Norm norm = assertTimeout(LONG, () -> Norms.norm(text));
        assertEquals(2_000, Norms.all(norm, Branch.class).count());
        assertEquals(Nesting.DEEPEST, Norms.all(norm, Branch.class).mapToInt(Nesting::depth).max().orElseThrow());
        assertEquals(norm.getElements().size(), Norms.norm(Norms.LANGUAGE.print(norm)).getElements().size());
        List<Finding> findings = assertTimeout(LONG, () -> Norms.languageFindings(text));
        assertEquals(2_000 - Nesting.DEEPEST, findings.size());
        Finding first = findings.get(0);
        assertEquals(List.of("Syntax", Nesting.DEEPEST + 4, 3 * (Nesting.DEEPEST + 1) + 1, 4, "P01"),
                List.of(first.rule(), first.line(), first.column(), first.length(), first.entry()));
        assertTrue(first.message().contains("最多 64 层"), first.message());
    }

    @Test
    void layoutDoesNotHideWhatStandsTooDeep() {
        String text = nested(Nesting.DEEPEST + 3) + "   停 5 秒\n";
        String formatted = Norms.LANGUAGE.format(text);
        assertEquals(formatted, Norms.LANGUAGE.format(formatted));
        assertEquals(3, Norms.languageFindings(formatted).size());
        Norms.assertSameModel(Norms.norm(text), Norms.norm(formatted), formatted);
    }

    @Test
    void binaryRubbishIsRead() {
        String rubbish = IntStream.range(0, 0x2_0000).filter(i -> i % 7 == 0).mapToObj(Character::toString)
                .collect(Collectors.joining());
        ParsedNorm parsed = Norms.parse(rubbish);
        assertEquals(0, Norms.parserErrors(parsed).size());
        assertTrue(Norms.hasBadLine(parsed.norm()));
    }
}
