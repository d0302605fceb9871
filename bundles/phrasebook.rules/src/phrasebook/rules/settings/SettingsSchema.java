// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.settings;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import java.util.stream.Stream;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import phrasebook.rules.Family;
import phrasebook.rules.Rule;
import phrasebook.rules.Rules;
import phrasebook.rules.Severity;
import phrasebook.rules.internal.settings.BudgetsReader;
import phrasebook.rules.internal.settings.SettingsReader;

/** The JSON Schema (2020-12) of settings files, made from the rules: editors complete and check by it. */
public final class SettingsSchema {

    private static final String ID = "urn:phrasebook:schema:phrasebook-settings-1";

    private final JsonObject schema = new JsonObject();

    private SettingsSchema() {
    }

    /** The schema as text. The same rules give the same text. */
    public static String text() {
        return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(new SettingsSchema().whole())
                + '\n';
    }

    private JsonObject whole() {
        schema.addProperty("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.addProperty("$id", ID);
        describe(schema, "settings");
        object(schema, properties -> {
            properties.add("$schema", described("schema", "string"));
            properties.add("severities", object(described("severities"), SettingsSchema::severities));
            properties.add("terms", list("terms", this::term));
            properties.add("budgets", object(described("budgets"), SettingsSchema::budgets));
            properties.add("suppressions", list("suppressions", this::suppression));
        });
        return schema;
    }

    private static void severities(JsonObject properties) {
        for (Rule rule : Rules.all()) {
            JsonObject property = new JsonObject();
            property.addProperty("description",
                    Rules.title(rule, Locale.CHINESE) + "。 " + Rules.title(rule, Locale.ENGLISH));
            property.add("enum", texts(Stream.concat(Stream.of(Severity.values()).map(Severity::id),
                    Stream.of(SettingsReader.OFF)).filter(s -> SettingsReader.isPossible(rule.id(), s))));
            property.addProperty("default", rule.severity().id());
            properties.add(rule.id(), property);
        }
    }

    private static void budgets(JsonObject properties) {
        for (String key : BudgetsReader.keys()) {
            JsonObject number = described("budgets." + key, "integer");
            number.addProperty("minimum", 1);
            number.addProperty("maximum", BudgetsReader.MOST);
            number.addProperty("default", BudgetsReader.standard(key));
            properties.add(key, number);
        }
    }

    private JsonObject term(JsonObject item) {
        object(item, properties -> {
            properties.add("preferred", text("terms.preferred"));
            JsonObject avoided = described("terms.avoided", "array");
            avoided.addProperty("minItems", 1);
            avoided.add("items", nonBlank(new JsonObject()));
            properties.add("avoided", avoided);
        });
        item.add("required", texts(Stream.of("preferred", "avoided")));
        return item;
    }

    private JsonObject suppression(JsonObject item) {
        object(item, properties -> {
            JsonObject rule = described("suppressions.rule");
            rule.add("enum", texts(Rules.all().stream().filter(r -> r.family() != Family.SUPPRESSIONS).map(Rule::id)));
            properties.add("rule", rule);
            properties.add("entry", text("suppressions.entry"));
            properties.add("reason", text("suppressions.reason"));
            JsonObject until = described("suppressions.until", "string");
            until.addProperty("pattern", "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$");
            properties.add("until", until);
        });
        item.add("required", texts(Stream.of("rule", "reason", "until")));
        return item;
    }

    private static JsonObject object(JsonObject schema, Consumer<JsonObject> fill) {
        schema.addProperty("type", "object");
        JsonObject properties = new JsonObject();
        fill.accept(properties);
        schema.add("properties", properties);
        schema.addProperty("additionalProperties", false);
        return schema;
    }

    private static JsonObject list(String key, Consumer<JsonObject> fill) {
        JsonObject list = described(key, "array");
        JsonObject item = new JsonObject();
        fill.accept(item);
        list.add("items", item);
        return list;
    }

    private static JsonObject text(String key) {
        return nonBlank(described(key));
    }

    private static JsonObject nonBlank(JsonObject text) {
        text.addProperty("type", "string");
        text.addProperty("pattern", "\\S");
        return text;
    }

    private static JsonObject described(String key, String... type) {
        JsonObject property = new JsonObject();
        describe(property, key);
        List.of(type).forEach(t -> property.addProperty("type", t));
        return property;
    }

    private static void describe(JsonObject property, String key) {
        property.addProperty("description", words(key, Locale.CHINESE) + ' ' + words(key, Locale.ENGLISH));
    }

    static String words(String key, Locale locale) {
        return ResourceBundle.getBundle("phrasebook.rules.settings.schema", locale,
                SettingsSchema.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)).getString(key);
    }

    private static JsonArray texts(Stream<String> values) {
        JsonArray array = new JsonArray();
        values.forEach(array::add);
        return array;
    }
}
