// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.google.gson.JsonParser;

import phrasebook.exports.ExportedFile;
import phrasebook.exports.Exporters;
import phrasebook.imports.DocumentImporter;
import phrasebook.imports.ImportResult;
import phrasebook.model.Norm;
import phrasebook.model.Phrase;
import phrasebook.model.Say;
import phrasebook.model.query.Punctuation;
import phrasebook.model.query.Wordings;

/** Whatever a norm says is data in every format, and comes out of it as it went in. */
class HostileContentTest {

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    static List<String> texts() {
        return List.of("<script>alert(1)</script>", "]]></s><break time='9s'/>", "&lt;&amp;&#x41;",
                "\"quoted\", 'single'",
                "=HYPERLINK(\"http://a\")", "@SUM(1)", "-1+1", "# 不是标题", "**粗** _斜_ `码` [链](http://a) ![图](x)",
                "| 表 | 格 |",
                "1. 不是编号", "- 不是列表", "> 不是引文", "<a id=\"P99\"></a>", "\uD842\uDFB7野家", "\u202E从右\u200F到左\u202C",
                "制表\t符", "\uFEFF标记", "e\u0301\u200D", "C:\\temp\\n", "${x} {{y}} %s", "～～删～～ ~~删~~", "\uFFFE非字符\uFFFF");
    }

    private static Norm saying(String text) {
        Sketch s = new Sketch();
        s.norm.setTitle("题" + text);
        s.heading("一、", null, "部" + text);
        s.phrase("1.", "P01", "当" + text + "时", Sketch.say(s.operator, Sketch.words(text)));
        s.ban("第一条", "B01", "说" + text + "时", Sketch.banned(Sketch.words(text)))
                .setInsteadText(Sketch.words("改" + text));
        return s.norm;
    }

    /** As the model holds it: with wide signs beside Chinese. */
    private static String situation(String text) {
        return Punctuation.canonical("当" + text + "时");
    }

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void textsComeBack(String text) throws Exception {
        for (String format : List.of("txt", "md")) {
            String written = Exported.text(format, saying(text));
            ImportResult back = DocumentImporter.importDocument(written.getBytes(StandardCharsets.UTF_8), "n."
                    + format);
            // An import keeps no tabs, and no blanks or marks that nobody sees at the ends.
            assertEquals(visible("题" + text), visible(back.norm().getTitle()), written);
            Phrase phrase = (Phrase) back.norm().getElements().get(1);
            assertEquals(visible("当" + text + "时"), visible(phrase.getSituation().getText()), written);
            Say say = (Say) phrase.getSteps().get(0);
            assertEquals(visible(text), visible(Wordings.printed(say.getAlternatives().get(0))), written);
            assertEquals(0, back.report().characters().lost());
        }
    }

    private static String visible(String text) {
        return text.replaceAll("[\\s\\uFEFF\\u200B]", "").replace('"', '“').replace('”', '“').replace('‘', '“')
                .replace('’', '“')
                .replace('～', '~').replace('，', ',').replace('！', '!').replace('（', '(').replace('）', ')')
                .replace('：', ':').replace('；', ';');
    }

    @ParameterizedTest
    @MethodSource("texts")
    void cellsAndListsHoldIt(String text) throws Exception {
        List<List<String>> rows = csv(Exported.text("csv", saying(text)).substring(1));
        assertEquals(3, rows.size());
        String cell = rows.get(1).get(5);
        assertEquals(text, cell.startsWith("'") ? cell.substring(1) : cell);
        assertEquals(situation(text), rows.get(1).get(3));
        assertFalse(cell.matches("(?s)[\\s\\p{Cf}]*[=+@＝＋－＠-].*"), cell);
        String json = Exported.text("qa", saying(text));
        assertEquals(List.of(), Json.violations("phrasebook-qa-1", json));
        assertTrue(json.contains("\"situation\": " + new com.google.gson.GsonBuilder().disableHtmlEscaping().create()
                .toJson(situation(text))), json);
        assertEquals(2, JsonParser.parseString(json).getAsJsonObject().keySet().stream()
                .filter(k -> k.startsWith("must")).count());
        assertEquals(2, Exported.text("words", saying(text)).lines().count());
        assertEquals(2, Exported.text("replacements", saying(text)).lines().skip(1).findFirst().orElseThrow()
                .split("\t").length);
    }

    /** A reader of RFC 4180 in few words. */
    private static List<List<String>> csv(String text) {
        List<List<String>> rows = new ArrayList<>(List.of(new ArrayList<>()));
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                if (quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append(text.charAt(++i));
                } else {
                    quoted = !quoted;
                }
            } else if (!quoted && (c == ',' || c == '\r')) {
                rows.get(rows.size() - 1).add(cell.toString());
                cell.setLength(0);
            } else if (!quoted && c == '\n') {
                rows.add(new ArrayList<>());
            } else {
                cell.append(c);
            }
        }
        rows.remove(rows.size() - 1);
        return rows;
    }

    @ParameterizedTest
    @MethodSource("texts")
    void speechIsWellFormed(String text) throws Exception {
        String said = SsmlTest.parsed(Exported.texts("ssml", saying(text)).get("n-ssml/P01.ssml"))
                .getElementsByTagName("p").item(0)
                .getTextContent();
        assertEquals(text.replaceAll("[\\uFFFE\\uFFFF]", ""), said);
    }

    @Test
    void everyFormatGivesTheSameBytesEverywhere() throws Exception {
        for (String id : Exporters.ids()) {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
            List<ExportedFile> first = Exporters.find(id).orElseThrow().files(Excerpt.norm(), "n");
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
            List<ExportedFile> second = Exporters.find(id).orElseThrow().files(Excerpt.norm(), "n");
            assertEquals(first.stream().map(ExportedFile::name).toList(),
                    second.stream().map(ExportedFile::name).toList());
            for (int i = 0; i < first.size(); i++) {
                assertArrayEquals(first.get(i).content(), second.get(i).content(), first.get(i).name());
            }
        }
    }

    @Test
    void aMegabyteIsNoTrouble() {
        String megabyte = "您好，请问有什么可以帮助您？".repeat(75_000);
        Norm norm = saying(megabyte);
        for (String id : List.of("json", "txt", "md", "html", "csv", "words", "replacements", "qa", "ssml")) {
            assertTimeout(Duration.ofSeconds(30), () -> {
                int size = Exporters.find(id).orElseThrow().files(norm, "n").stream().mapToInt(f -> f.content().length)
                        .sum();
                assertTrue(size > megabyte.length() * 3, id + " is of " + size + " bytes");
            }, id);
        }
    }
}
