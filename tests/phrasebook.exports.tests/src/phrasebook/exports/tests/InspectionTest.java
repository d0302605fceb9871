// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static phrasebook.exports.tests.Sketch.banned;
import static phrasebook.exports.tests.Sketch.choice;
import static phrasebook.exports.tests.Sketch.pause;
import static phrasebook.exports.tests.Sketch.say;
import static phrasebook.exports.tests.Sketch.slot;
import static phrasebook.exports.tests.Sketch.when;
import static phrasebook.exports.tests.Sketch.words;

import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import phrasebook.model.Ban;
import phrasebook.model.BanSeverity;
import phrasebook.model.ChoiceStyle;
import phrasebook.model.Modality;
import phrasebook.model.Norm;
import phrasebook.model.Placeholder;
import phrasebook.model.Say;
import phrasebook.model.TimeUnit;
import phrasebook.rules.matching.BanMatcher;

class InspectionTest {

    private static JsonObject rules(Norm norm) throws Exception {
        String json = Exported.text("qa", norm);
        assertEquals(List.of(), Json.violations("phrasebook-qa-1", json), json);
        return JsonParser.parseString(json).getAsJsonObject();
    }

    @Test
    void everyNormGivesValidRulesThatCompile() throws Exception {
        int patterns = 0;
        for (long seed = 0; seed < 100; seed++) {
            for (JsonElement rule : rules(RandomNorm.of(seed)).getAsJsonArray("mustNotSay")) {
                for (JsonElement words : rule.getAsJsonObject().getAsJsonArray("words")) {
                    Pattern.compile(words.getAsJsonObject().get("pattern").getAsString());
                    patterns++;
                }
            }
        }
        assertTrue(patterns > 50, "only " + patterns);
    }

    @Test
    void everyViolatingExampleIsFoundAndNoCompliantOne() throws Exception {
        JsonObject rule = rules(Excerpt.norm()).getAsJsonArray("mustNotSay").get(0).getAsJsonObject();
        List<Pattern> patterns = rule.getAsJsonArray("words").asList().stream()
                .map(w -> Pattern.compile(w.getAsJsonObject().get("pattern").getAsString())).toList();
        JsonObject examples = rule.getAsJsonObject("examples");
        assertEquals(2, examples.getAsJsonArray("violating").size());
        examples.getAsJsonArray("violating").forEach(e -> assertTrue(isFound(patterns, e), e.toString()));
        assertEquals(1, examples.getAsJsonArray("compliant").size());
        examples.getAsJsonArray("compliant").forEach(e -> assertFalse(isFound(patterns, e), e.toString()));
    }

    private static boolean isFound(List<Pattern> patterns, JsonElement text) {
        return patterns.stream().anyMatch(p -> p.matcher(text.getAsString()).find());
    }

    @ParameterizedTest
    @CsvSource({ "不 归我管。,true", "不归 咱们管,true", "不，归我们管,true", "不归他管,false", "您明白嘛,true", "你明白吧,true", "你明白？,true",
            "我明白吗,false" })
    void noSpellingHidesWhatIsBanned(String said, boolean found) throws Exception {
        Sketch s = new Sketch();
        s.ban("第一条", "B01", null, banned(words("不归我管！"), words("你明白吗")));
        List<Pattern> patterns = rules(s.norm).getAsJsonArray("mustNotSay").get(0).getAsJsonObject()
                .getAsJsonArray("words")
                .asList().stream().map(w -> Pattern.compile(w.getAsJsonObject().get("pattern").getAsString())).toList();
        assertEquals(found, patterns.stream().anyMatch(p -> p.matcher(said).find()));
        assertEquals(found, !BanMatcher.of(List.of(List.of("不归我管！"), List.of("你明白吗"))).hits(said).isEmpty());
    }

    @Test
    void aBanSaysWhenHowGravelyAndWhatInstead() throws Exception {
        Sketch s = new Sketch();
        Ban ban = s.ban("第一条", "B01", "解答后", banned(words("找", slot(s.placeholder("部门", null, "***")),
                choice(ChoiceStyle.SLASH, "吧", "去"))));
        ban.setSeverity(BanSeverity.ERROR);
        ban.setInsteadText(words("我帮您转接。"));
        ban.getAllows().add(words("找到了"));
        assertEquals(JsonParser.parseString("""
                {"rule": "B01", "number": "第一条", "when": {"situation": "解答后"}, "severity": "error",
                 "words": [{"text": "找***吧/去", "folded": ["找\uFFFC吗", "找\uFFFC去"], "pattern": "找GAP.{0,12}?GAP[吗嘛么吧?？]|找GAP.{0,12}?GAP去"}], "except": ["找到了"],
                 "instead": "我帮您转接。", "examples": {"violating": ["找***吧/去"], "compliant": ["找到了"]}}""".replace("GAP", "[\\\\s，。！？；：、,.!?;:“”‘’…]*")),
                rules(s.norm).getAsJsonArray("mustNotSay").get(0));
    }

    @Test
    void speechIsRequiredWhenItsTimeHasCome() throws Exception {
        Sketch s = new Sketch();
        Say limited = say(s.operator, Modality.MAY, "回应", words("请讲。"), words("您说。"));
        limited.setWithin(Sketch.within(2, TimeUnit.MINUTE));
        s.phrase("1.", "P01", "无声时", say(s.operator, words("您好！")), pause(5),
                when("仍无声", say(s.operator, words("再见。"))), say(s.caller, words("喂")), limited,
                say(s.operator, Modality.MUST_NOT, null, words("挂了")));
        JsonArray rules = rules(s.norm).getAsJsonArray("mustSay");
        assertEquals(JsonParser.parseString("""
                [{"rule": "P01", "number": "1.", "modality": "must", "when": {"situation": "无声时"},
                  "anyOf": [{"text": "您好！", "folded": ["你好"]}], "role": "话务接线员"},
                 {"rule": "P01.2", "number": "1.", "modality": "must",
                  "when": {"situation": "无声时", "conditions": ["仍无声"], "silenceSeconds": 5},
                  "anyOf": [{"text": "再见。", "folded": ["再见"]}], "role": "话务接线员"},
                 {"rule": "P01.3", "number": "1.", "modality": "may", "when": {"situation": "无声时", "heard": ["喂"]},
                  "withinSeconds": 120, "anyOf": [{"text": "请讲。", "folded": ["请讲"]},
                  {"text": "您说。", "folded": ["你说"]}], "role": "话务接线员"}]"""), rules);
    }

    /** No transcript can be searched for what a document leaves open. */
    @Test
    void whatIsLeftOpenIsNotLookedFor() throws Exception {
        Sketch s = new Sketch();
        Placeholder open = s.placeholder("未知", null, "……");
        s.phrase("1.", "P01", "无法当场答复时", say(s.caller, words(slot(open))), say(s.operator, words("请问您贵姓？")),
                say(s.operator, words(slot(open))));
        JsonArray required = rules(s.norm).getAsJsonArray("mustSay");
        assertEquals(1, required.size());
        assertFalse(required.get(0).getAsJsonObject().getAsJsonObject("when").has("heard"));
    }
}
