// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.json;

import java.io.IOException;
import java.io.StringReader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;

import phrasebook.imports.json.JsonImportIssue.Kind;
import phrasebook.model.query.Nesting;

/** Strict JSON (RFC 8259) of bounded depth. Gson's own tree takes the last of two equal keys; here that is an error. */
final class JsonTree {

    /** All that a norm needs, two levels for each of its steps, and far less than a thread's stack. */
    private static final int MAX_DEPTH = 2 * Nesting.DEEPEST + 16;

    private static final Pattern PLACE = Pattern.compile("line (\\d+) column (\\d+)");
    private static final int LONGEST_PATH = 100;

    private final JsonReader json;

    private JsonTree(JsonReader json) {
        this.json = json;
    }

    static JsonElement read(String text) throws JsonImportException {
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try (JsonReader json = new JsonReader(new StringReader(unmarked))) {
            json.setStrictness(Strictness.STRICT);
            json.setNestingLimit(MAX_DEPTH + 1);
            JsonElement element = new JsonTree(json).element(0);
            json.peek();
            return element;
        } catch (IOException | NumberFormatException e) {
            Matcher place = PLACE.matcher(String.valueOf(e.getMessage()));
            boolean known = place.find();
            String line = known ? place.group(1) : "1";
            throw new JsonImportException(Kind.NOT_JSON, "", line, known ? place.group(2) : "1");
        }
    }

    private JsonElement element(int depth) throws IOException, JsonImportException {
        JsonToken token = json.peek();
        if (depth >= MAX_DEPTH && (token == JsonToken.BEGIN_ARRAY || token == JsonToken.BEGIN_OBJECT)) {
            throw new JsonImportException(Kind.TOO_DEEP, path(), Integer.toString(Nesting.DEEPEST));
        }
        return switch (token) {
            case BEGIN_OBJECT -> object(depth);
            case BEGIN_ARRAY -> array(depth);
            case STRING -> new JsonPrimitive(json.nextString());
            case NUMBER -> number(json.nextString());
            case BOOLEAN -> new JsonPrimitive(json.nextBoolean());
            default -> nothing();
        };
    }

    /** The format has whole numbers alone; what is none of them is told from them, not used. */
    private static JsonPrimitive number(String digits) {
        return digits.matches("-?\\d{1,18}") ? new JsonPrimitive(Long.valueOf(digits)) : new JsonPrimitive(Double.NaN);
    }

    private JsonElement nothing() throws IOException {
        json.nextNull();
        return JsonNull.INSTANCE;
    }

    private JsonArray array(int depth) throws IOException, JsonImportException {
        JsonArray array = new JsonArray();
        json.beginArray();
        while (json.hasNext()) {
            array.add(element(depth + 1));
        }
        json.endArray();
        return array;
    }

    private JsonObject object(int depth) throws IOException, JsonImportException {
        JsonObject object = new JsonObject();
        json.beginObject();
        while (json.hasNext()) {
            @Nullable String key = json.nextName();
            if (object.has(key)) {
                throw new JsonImportException(Kind.DUPLICATE_KEY, path(), key);
            }
            object.add(key, element(depth + 1));
        }
        json.endObject();
        return object;
    }

    private String path() {
        String path = json.getPath().replaceFirst("^\\$\\.?", "");
        return path.length() > LONGEST_PATH ? path.substring(0, LONGEST_PATH) + "…" : path;
    }
}
