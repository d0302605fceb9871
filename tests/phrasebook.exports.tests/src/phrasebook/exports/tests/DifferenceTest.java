// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import phrasebook.diff.Comparison;
import phrasebook.exports.DifferenceExporters;
import phrasebook.exports.ExportException;
import phrasebook.model.Norm;

/** What changed between two norms, in each of its formats. */
class DifferenceTest {

    static byte[] bytes(String format, Norm old, Norm now, Locale locale) throws IOException, ExportException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DifferenceExporters.find(format).orElseThrow().export(Comparison.of(old, now), locale, out);
        return out.toByteArray();
    }

    static String export(String format, Norm old, Norm now, Locale locale) throws IOException, ExportException {
        return new String(bytes(format, old, now, locale), StandardCharsets.UTF_8);
    }

    static Norm norm(String greeting, String... more) {
        Sketch sketch = new Sketch();
        sketch.norm.setTitle("热线<用语>");
        sketch.phrase("1.", "P01", "来电接通时", Sketch.say(sketch.operator, Sketch.words(greeting)));
        for (String situation : more) {
            sketch.phrase(sketch.norm.getElements().size() + 1 + ".", null, situation, Sketch.pause(5));
        }
        return sketch.norm;
    }

    @Test
    void theFormatsAreKnown() {
        assertEquals(List.of("text", "json", "html", "docx", "xlsx", "pdf"), DifferenceExporters.ids());
        assertTrue(DifferenceExporters.find("pdf2").isEmpty());
    }

    @Test
    void jsonTellsAWordThatWasReplaced() throws Exception {
        String json = export("json", norm("请讲"), norm("您好"), Locale.CHINESE);
        JsonArray changes = JsonParser.parseString(json).getAsJsonObject().getAsJsonArray("changes");
        assertEquals(1, changes.size());
        JsonObject change = changes.get(0).getAsJsonObject();
        assertEquals("[\"changed\",\"phrase\",\"P01\",\"content\"]", List.of("kind", "entry", "id", "class").stream()
                .map(k -> change.get(k).toString()).toList().toString().replace(" ", ""));
        assertEquals("[{\"in\":\"both\",\"text\":\"“\"},{\"in\":\"old\",\"text\":\"请讲\"},"
                + "{\"in\":\"new\",\"text\":\"您好\"},{\"in\":\"both\",\"text\":\"”\"}]",
                change.getAsJsonArray("details").get(0).getAsJsonObject().get("words").toString());
    }

    @ParameterizedTest
    @ValueSource(longs = { 0, 7, 40, 99, 1234 })
    void jsonKeepsToItsSchemaWhateverChanged(long seed) throws Exception {
        for (long i = seed; i < seed + 20; i++) {
            String json = export("json", RandomNorm.of(i), RandomNorm.of(i + 1), Locale.CHINESE);
            assertEquals(List.of(), Json.violations("phrasebook-diff-1", json));
        }
    }

    @Test
    void equalNormsDifferInNothing() throws Exception {
        assertEquals("没有不同\n", export("text", norm("您好"), norm("您好"), Locale.CHINESE));
        assertEquals("no difference\n", export("text", norm("您好"), norm("您好"), Locale.ENGLISH));
        assertFalse(export("html", norm("您好"), norm("您好"), Locale.CHINESE).contains("<table"));
    }

    @Test
    void thePageHasThreeColumnsAndMarksWords() throws Exception {
        String page = export("html", norm("请讲", "无声时"), norm("您好", "杂音大<b>时", "无声时"), Locale.CHINESE);
        assertTrue(page.contains("<h1>《热线&lt;用语&gt;》修订对照表</h1>"), page);
        assertTrue(page.contains("<th scope=\"col\">原条款</th><th scope=\"col\">修订后条款</th>"
                + "<th scope=\"col\">修订说明</th>"), page);
        assertTrue(page.contains("“<del>请讲</del>”"), page);
        assertTrue(page.contains("“<ins>您好</ins>”"), page);
        assertTrue(page.contains("<ins>杂音大&lt;b&gt;时"), page);
        assertTrue(page.contains("第2条顺延为3条"), page);
        assertEquals(3, page.split("<tr").length - 1);
    }

    @Test
    void thePageNeedsNothingBesideIt() throws Exception {
        String page = export("html", norm("请讲"), norm("您好"), Locale.CHINESE);
        assertFalse(page.matches("(?s).*(src=|href=|url\\(|@import|<script).*"), page);
    }

    @Test
    void everythingButTheNormsIsEnglishForOthers() throws Exception {
        String page = export("html", norm("a"), norm("b"), Locale.FRENCH).replaceAll("(?s)<style>.*</style>", "")
                .replaceAll("热线&lt;用语&gt;|来电接通时|话务接线员|：“|”", "");
        assertFalse(page.matches("(?s).*\\p{IsHan}.*"), page);
    }
}
