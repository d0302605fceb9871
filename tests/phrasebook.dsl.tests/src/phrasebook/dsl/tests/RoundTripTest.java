// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static phrasebook.dsl.tests.Norms.LANGUAGE;
import static phrasebook.dsl.tests.Norms.assertSameModel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import phrasebook.dsl.ParsedNorm;
import phrasebook.dsl.lexing.Lexeme;
import phrasebook.dsl.lexing.NormTokenizer;
import phrasebook.model.Norm;

/** What must hold of every text, however wrong it is. */
class RoundTripTest {

    private static final int RANDOM_TEXTS = 2000;

    static List<String> corpus() {
        return Norms.corpus();
    }

    static List<List<String>> brokenCorpus() {
        return Norms.corpus().stream().map(text -> broken(text.lines().toList())).toList();
    }

    /** Every fourth way to break each line, which way changing from line to line. */
    private static List<String> broken(List<String> lines) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            List<String> ways = lines.get(i).isBlank() ? List.of() : Mutations.of(lines.get(i));
            for (int way = i % 4; way < ways.size(); way += 4) {
                texts.add(Mutations.replaced(lines, i, ways.get(way)));
            }
        }
        return texts;
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void theCorpusHoldsNoMistake(String text) {
        assertEquals(List.of(), Norms.languageFindings(text));
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void theCorpusIsPrintedAsItIsLaidOut(String text) {
        assertEquals(LANGUAGE.format(text), LANGUAGE.print(Norms.norm(text)));
    }

    @ParameterizedTest
    @MethodSource("brokenCorpus")
    void brokenTexts(List<String> texts) {
        assertTrue(texts.size() > 500);
        texts.forEach(RoundTripTest::holds);
    }

    @Test
    void randomTexts() {
        LongStream.range(0, RANDOM_TEXTS).mapToObj(Mutations::random).forEach(RoundTripTest::holds);
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void theCorpus(String text) {
        holds(text);
    }

    /** Nothing is swallowed, nothing is thrown, and layout and printing keep what the text means. */
    static void holds(String text) {
        try {
            nothingIsSwallowed(text);
            ParsedNorm parsed = Norms.parse(text);
            assertEquals(List.of(), Norms.parserErrors(parsed));
            LANGUAGE.check(parsed, Locale.CHINESE);
            String formatted = LANGUAGE.format(text);
            assertEquals(Signs.of(text), Signs.of(formatted));
            assertSameModel(parsed.norm(), Norms.norm(formatted), formatted);
            assertEquals(formatted, LANGUAGE.format(formatted));
            Norm norm = parsed.norm();
            if (!Norms.hasBadLine(norm)) {
                String printed = LANGUAGE.print(norm);
                assertSameModel(norm, Norms.norm(printed), printed);
            }
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError("in the text <<" + text + ">>", e);
        }
    }

    /** Every character is in a token, but for blanks and line breaks. */
    private static void nothingIsSwallowed(String text) {
        int pos = 0;
        for (Lexeme lexeme : NormTokenizer.tokenize(text)) {
            assertTrue(lexeme.start() >= pos && lexeme.end() >= lexeme.start() && lexeme.end() <= text.length(),
                    () -> "misplaced " + lexeme);
            assertTrue(Signs.isBlank(text.substring(pos, lexeme.start())), "swallowed before " + lexeme);
            pos = lexeme.end();
        }
        assertTrue(Signs.isBlank(text.substring(pos)), "swallowed at the end");
    }

    @Test
    void randomTextsReachWhatTheyShould() {
        Stream<String> texts = LongStream.range(0, RANDOM_TEXTS).mapToObj(Mutations::random);
        long clean = texts.filter(t -> !Norms.hasBadLine(Norms.norm(t)) && t.length() > 20).count();
        assertTrue(clean > 100, "readable texts: " + clean);
    }
}
