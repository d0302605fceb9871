// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;

import phrasebook.exports.Exporter;
import phrasebook.exports.Exporters;

class DocumentationTest {

    private static final Pattern BLOCK = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);

    private static String page() throws IOException {
        return Files.readString(Path.of("../../docs/json.md")).replace("\r\n", "\n");
    }

    @Test
    void theExampleIsWhatIsExported() throws Exception {
        String example = Json.assertRoundTrip(Excerpt.norm());
        assertTrue(page().contains("```json\n" + example + "```"), example);
    }

    @Test
    void everyExampleIsValid() throws Exception {
        List<String> blocks = BLOCK.matcher(page()).results().map(m -> m.group(1)).toList();
        assertEquals(5, blocks.size());
        for (String block : blocks) {
            String format = JsonParser.parseString(block).getAsJsonObject().get("format").getAsString();
            assertEquals(List.of(), Json.violations(format.replace('/', '-'), block));
        }
    }

    @Test
    void everyFormatIsExplained() throws Exception {
        String guide = Files.readString(Path.of("../../docs/导出.md"));
        for (Exporter exporter : Exporters.all()) {
            assertTrue(guide.contains("`" + exporter.id() + "`"), exporter.id());
            String file = exporter.extension().endsWith(".zip") ? "名称-" + exporter.id() : "名称." + exporter.extension();
            assertTrue(guide.contains("`" + file + "`"), file);
        }
    }

    @Test
    void everyKeyAndWordOfTheSchemaIsNamed() throws Exception {
        Set<String> named = new TreeSet<>(Pattern.compile("`([\\w-]+)`").matcher(page()).results()
                .map((MatchResult m) -> m.group(1)).toList());
        Set<String> missing = new TreeSet<>();
        collect(JsonParser.parseString(Json.schema("phrasebook-1")), missing);
        missing.removeAll(named);
        assertEquals(Set.of(), missing);
    }

    private static void collect(JsonElement schema, Set<String> names) {
        if (schema.isJsonArray()) {
            schema.getAsJsonArray().forEach(s -> collect(s, names));
        } else if (schema.isJsonObject()) {
            schema.getAsJsonObject().entrySet().forEach(e -> {
                if (e.getKey().equals("properties")) {
                    names.addAll(e.getValue().getAsJsonObject().keySet());
                } else if (e.getKey().equals("enum")) {
                    e.getValue().getAsJsonArray().forEach(word -> names.add(word.getAsString()));
                }
                collect(e.getValue(), names);
            });
        }
    }
}
