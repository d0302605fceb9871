// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class SchemaTest {

    @ParameterizedTest
    @ValueSource(strings = { "phrasebook-1", "phrasebook-diff-1", "phrasebook-findings-1", "phrasebook-import-1",
            "phrasebook-qa-1",
        "phrasebook-bundle-1" })
    void tellsOfEveryMemberInBothLanguagesAndTakesNoOther(String name) throws Exception {
        JsonObject root = JsonParser.parseString(Json.schema(name)).getAsJsonObject();
        assertEquals("https://json-schema.org/draft/2020-12/schema", root.get("$schema").getAsString());
        List<String> members = new ArrayList<>();
        List<String> poor = new ArrayList<>();
        visit(root, root, "", members, poor);
        assertEquals(List.of(), poor);
        assertTrue(members.size() >= 10, members.toString());
        assertFalse(Json.violations(name, "{}").isEmpty());
    }

    private static void visit(JsonElement schema, JsonObject root, String path, List<String> members,
            List<String> poor) {
        if (schema.isJsonArray()) {
            schema.getAsJsonArray().forEach(s -> visit(s, root, path, members, poor));
        } else if (schema.isJsonObject()) {
            JsonObject object = schema.getAsJsonObject();
            if (object.has("properties")) {
                // Where the type decides, the variants say which members there are.
                if (!object.has("allOf")
                        && (!object.has("additionalProperties") || object.get("additionalProperties").getAsBoolean())) {
                    poor.add(path + " takes other members");
                }
                for (Map.Entry<String, JsonElement> member : object.getAsJsonObject("properties").entrySet()) {
                    members.add(path + "." + member.getKey());
                    if (!isDescribed(resolved(member.getValue().getAsJsonObject(), root))) {
                        poor.add(path + "." + member.getKey() + " is not described");
                    }
                }
            }
            object.entrySet().stream().filter(e -> !e.getKey().equals("if"))
                    .forEach(e -> visit(e.getValue(), root, path + "/" + e.getKey(), members, poor));
        }
    }

    private static JsonObject resolved(JsonObject schema, JsonObject root) {
        JsonElement ref = schema.get("$ref");
        return ref == null ? schema : root.getAsJsonObject("$defs").getAsJsonObject(ref.getAsString().substring(8));
    }

    private static boolean isDescribed(JsonObject schema) {
        for (String key : new String[] { "title", "description" }) {
            String text = schema.has(key) ? schema.get(key).getAsString() : "";
            if (!text.matches("(?s).*\\p{IsHan}.*") || !text.matches("(?s).*[A-Za-z]{2}.*")) {
                return false;
            }
        }
        return true;
    }

    @Test
    void findings() throws Exception {
        String good = """
                {"format": "phrasebook-findings/1", "files": [{"file": "-", "findings": [{"rule": "polite-you",
                "severity": "warning", "line": 3, "column": 1, "length": 2, "entry": "P28", "message": "请改为“您”"}]}]}""";
        assertEquals(List.of(), Json.violations("phrasebook-findings-1", good));
        assertFalse(Json.violations("phrasebook-findings-1", good.replace("warning", "fatal")).isEmpty());
        assertFalse(Json.violations("phrasebook-findings-1", good.replace("\"line\": 3", "\"line\": 0")).isEmpty());
        assertFalse(Json.violations("phrasebook-findings-1", good.replace("\"rule\"", "\"code\"")).isEmpty());
    }

    @Test
    void importReport() throws Exception {
        String good = """
                {"format": "phrasebook-import/1", "source": "a.txt", "encoding": "GB18030", "phrases": 33, "bans": 7,
                "provisions": 0, "divisions": 8, "characters": {"read": 10, "kept": 8, "chrome": 2, "lost": 0},
                "review": [{"line": 4, "text": "……", "why": "没有读懂"}]}""";
        assertEquals(List.of(), Json.violations("phrasebook-import-1", good));
        assertFalse(Json.violations("phrasebook-import-1", good.replace("\"lost\": 0", "\"lost\": 1")).isEmpty());
        assertFalse(Json.violations("phrasebook-import-1", good.replace("33", "-1")).isEmpty());
    }
}
