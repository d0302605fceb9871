// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import phrasebook.dsl.ParsedNorm;
import phrasebook.dsl.ide.Completion;
import phrasebook.dsl.ide.Foldings;
import phrasebook.dsl.ide.Highlighting;
import phrasebook.dsl.ide.Hovers;
import phrasebook.dsl.ide.Links;
import phrasebook.dsl.ide.Outline;
import phrasebook.dsl.ide.Pairing;
import phrasebook.dsl.ide.Proposal;
import phrasebook.dsl.ide.Renaming;
import phrasebook.rules.Finding;

/** Nothing may fail at any place of any text, however broken. */
class EveryPlaceTest {

    static Stream<String> texts() {
        String example = Samples.yingkou();
        return Stream.of(example, example.substring(0, 1200).replace("“", ""), example.substring(0, 1200).replace("”", ""),
                example.substring(0, 1200).replace("：", ""), example.substring(0, 1200).replace("]", ""),
                example.substring(0, 1200).replace("   ", ""), example.substring(0, 1200).replace("\n", "\r\n"),
                example.substring(200, 900).replace('\n', '\r'), "", "\n", "[", "{", "“", "1. [", "规范：", "角色：（、", "占位：（",
                "\uFEFF规范：甲", "   话务员：“{", "\uD83D\uDE00 [P", "1. [P01] 甲\n\t停\n\t\t停 \n\t转到 [\n\t※ [", "第一条 [B01]\n   改用 [");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyServiceAnswers(String text) {
        ParsedNorm parsed = Samples.parse(text);
        List<Finding> findings = Samples.LANGUAGE.check(parsed, Locale.CHINESE);
        Highlighting.of(parsed);
        Outline.of(parsed);
        Foldings.of(parsed);
        for (int i = -1; i <= text.length() + 1; i++) {
            for (Proposal proposal : Completion.at(parsed, i, Locale.ENGLISH)) {
                assertTrue(proposal.offset() >= 0 && proposal.offset() + proposal.length() <= text.length()
                        && proposal.caret() <= proposal.text().length(), proposal::toString);
            }
            Hovers.at(parsed, findings, i, Locale.CHINESE);
            Hovers.at(parsed, List.of(), i, Locale.ENGLISH);
            Links.definitionAt(parsed, i);
            Links.occurrencesAt(parsed, i);
            Renaming.nameAt(parsed, i);
            Pairing.typed(text, i, "\"");
            Pairing.typed(text, i, "（");
        }
    }
}
