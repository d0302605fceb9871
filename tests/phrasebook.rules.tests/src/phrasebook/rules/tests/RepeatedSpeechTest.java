// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepeatedSpeechTest {

    private static final String RULE = "RepeatedSpeech";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "对不起，请问有什么可以帮助您？|对不起！请问有什么可以帮您", "您的电话杂音很大，请您换一部电话。|您的电话杂音很大，请您换一部电话吧。" })
    void sameWordsHoweverTheyAreUttered(String one, String other) {
        assertEquals(List.of("P02 like P01"), Similar.speeches(RULE, one, other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "请您稍等。|请您稍等。", "您好，请问有什么可以帮助您？|对不起，请问有什么可以帮助您？",
            "您的电话声音很小，请您换一部电话。|您的电话杂音很大，请您换一部电话。", "这件事由市住建局负责办理。|这件事由市交通局负责办理。" })
    void shortOrOtherWords(String one, String other) {
        assertEquals(List.of(), Similar.speeches(RULE, one, other));
    }

    @Test
    void eachIsComparedWithTheFirstAndAsAWhole() {
        String words = "对不起，请问有什么可以帮助您？";
        assertEquals(List.of("P02 like P01", "P04 like P01"), Similar.found(RULE, Similar.phrase("P01", "甲", words),
                Similar.phrase("P02", "乙", words), Similar.phrase("P03", "丙", words, "请您稍等。"),
                Similar.phrase("P04", "丁", words)));
    }
}
