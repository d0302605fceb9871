// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import phrasebook.imports.json.NormJsonReader;
import phrasebook.model.Norm;
import phrasebook.model.Phrase;
import phrasebook.model.Say;
import phrasebook.model.query.Wordings;

class HardTextTest {

    private static Norm saying(String text) {
        Sketch s = new Sketch();
        s.phrase("1.", "P01", "来电时", Sketch.say(s.operator, Sketch.words(text)));
        return s.norm;
    }

    @ParameterizedTest
    @ValueSource(strings = { "\uD842\uDFB7野家", "𰻝𰻝面", "👨‍👩‍👧 家人", "\u200F从右\u202E到左\u202C", "他说\"好\"和'不'",
            "</script><!--", "a & b < c > d = e", "C:\\temp\\n", "制表\t符", "e\u0301", "\uFEFF标记", "\uE000私用",
            "{{双括号}}", "第 1 条", "null" })
    void survives(String text) throws Exception {
        String json = Json.assertRoundTrip(saying(text));
        assertTrue(json.contains(text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\t", "\\t")), json);
    }

    @Test
    void aMegabyteSurvivesInNoTime() {
        String text = "您好，请问有什么可以帮助您？".repeat(75_000);
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> Json.assertRoundTrip(saying(text)));
    }

    @Test
    void numbersAreSpeltAsTheLanguageSpellsThem() throws Exception {
        String json = Json.export(saying("您好")).replace("\"1.\"", "\"(１．２)\"");
        assertEquals("（1.2）", ((Phrase) NormJsonReader.read(json).getElements().get(0)).getNumber());
    }

    @Test
    void halfWidthSignsBecomeFullWidth() throws Exception {
        String json = Json.export(saying("您好，请问(现在)方便吗？")).replace("，", ",").replace("？", "?");
        Phrase phrase = (Phrase) NormJsonReader.read(json).getElements().get(0);
        Say say = (Say) phrase.getSteps().get(0);
        assertEquals("您好，请问（现在）方便吗？", Wordings.printed(say.getAlternatives().get(0)));
    }
}
