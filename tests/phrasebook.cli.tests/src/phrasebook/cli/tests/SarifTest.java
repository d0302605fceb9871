// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.contrastsecurity.sarif.SarifSchema210;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import dev.harrel.jsonschema.Dialects;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;

/** What is written as SARIF is valid by the schema that OASIS issued with the standard, and says what the text says. */
class SarifTest {

    @TempDir
    Path directory;
    private Shell shell;

    @BeforeEach
    void shell() {
        shell = Shell.in(directory);
    }

    @Test
    void everyFindingIsAResult() throws IOException {
        String text = "修订：0.1｜张三｜2017年1月13日｜首次\n" + Shell.clean() + "\n2. [P34] 某时\n   这一行{什么}也不是\n   存疑 附件\n";
        shell.file("甲 乙/b.norm", text);
        shell.file("a.norm", Shell.clean());
        String sarif = shell.run("validate", "--format", "sarif", "甲 乙/b.norm", "a.norm").ends(1).out();
        assertEquals(List.of(), violations(sarif));
        JsonObject run = run(sarif);
        assertEquals(List.of("%E7%94%B2%20%E4%B9%99/b.norm", "a.norm"), texts(run, "artifacts", "location", "uri"));
        List<String> rules = texts(run.getAsJsonObject("tool").getAsJsonObject("driver"), "rules", "id");
        assertTrue(rules.contains("MissingId"), rules.toString());
        assertEquals(shell.run("validate", "甲 乙/b.norm", "a.norm").out(), asLines(run, rules));
    }

    private static String asLines(JsonObject run, List<String> rules) {
        StringBuilder lines = new StringBuilder();
        for (JsonElement element : run.getAsJsonArray("results")) {
            JsonObject result = element.getAsJsonObject();
            String rule = result.get("ruleId").getAsString();
            if (result.has("ruleIndex")) {
                assertEquals(rule, rules.get(result.get("ruleIndex").getAsInt()));
            }
            JsonObject physical = result.getAsJsonArray("locations").get(0).getAsJsonObject()
                    .getAsJsonObject("physicalLocation");
            JsonObject region = physical.getAsJsonObject("region");
            String level = switch (result.get("level").getAsString()) {
                case "error" -> "错误";
                case "warning" -> "警告";
                default -> "提示";
            };
            lines.append(URI.create(physical.getAsJsonObject("artifactLocation").get("uri").getAsString()).getPath())
                    .append(':').append(region.get("startLine")).append(':').append(region.get("startColumn"))
                    .append(": ").append(level).append(" [").append(rule).append("] ")
                    .append(result.getAsJsonObject("message").get("text").getAsString().replace("{{", "{")
                            .replace("}}", "}"))
                    .append('\n');
        }
        return lines.toString();
    }

    @Test
    void aFixReplacesItsPlace() throws IOException {
        shell.file("b.norm", "修订：0.1｜张三｜2017年1月13日｜首次\n" + Shell.clean());
        String sarif = shell.run("validate", "--format", "sarif", "--lang", "en", "b.norm").ends(1).out();
        assertEquals(List.of(), violations(sarif));
        JsonObject result = run(sarif).getAsJsonArray("results").get(0).getAsJsonObject();
        assertEquals("DateForm", result.get("ruleId").getAsString());
        JsonObject replacement = result.getAsJsonArray("fixes").get(0).getAsJsonObject()
                .getAsJsonArray("artifactChanges").get(0).getAsJsonObject().getAsJsonArray("replacements").get(0)
                .getAsJsonObject();
        assertEquals("{\"startLine\":1,\"startColumn\":11,\"endColumn\":21}",
                replacement.get("deletedRegion").toString());
        assertEquals("{\"text\":\"2017-01-13\"}", replacement.get("insertedContent").toString());
    }

    @Test
    void nothingFound() throws IOException {
        shell.file("a.norm", Shell.clean());
        String sarif = shell.run("validate", "--format", "sarif", "a.norm").ends(0).out();
        assertEquals(List.of(), violations(sarif));
        assertEquals(0, run(sarif).getAsJsonArray("results").size());
        assertNull(run(sarif).get("invocations"));
    }

    @Test
    void theSchemaRefusesWhatIsNoSarif() throws IOException {
        shell.file("a.norm", Shell.clean());
        String sarif = shell.run("validate", "--format", "sarif", "a.norm").out();
        assertFalse(violations(sarif.replace("2.1.0\",", "2.0.0\",")).isEmpty());
        assertFalse(violations(sarif.replace("\"results\": []", "\"results\": [{}]")).isEmpty());
        assertFalse(violations(sarif.replace("\"driver\"", "\"drivers\"")).isEmpty());
    }

    private static List<String> texts(JsonObject object, String list, String... path) {
        JsonArray values = object.getAsJsonArray(list);
        return values.asList().stream().map(v -> {
            JsonElement value = v;
            for (String key : path) {
                value = value.getAsJsonObject().get(key);
            }
            return value.getAsString();
        }).toList();
    }

    private static JsonObject run(String sarif) {
        return JsonParser.parseString(sarif).getAsJsonObject().getAsJsonArray("runs").get(0).getAsJsonObject();
    }

    private static List<String> violations(String sarif) throws IOException {
        Validator validator = new ValidatorFactory().withJsonNodeFactory(new GsonNode.Factory())
                .withDefaultDialect(new Dialects.Draft7Dialect()).createValidator();
        try (InputStream in = SarifSchema210.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            URI schema = validator.registerSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            return validator.validate(schema, sarif).getErrors().stream()
                    .map(e -> e.getInstanceLocation() + ": " + e.getError()).toList();
        }
    }
}
