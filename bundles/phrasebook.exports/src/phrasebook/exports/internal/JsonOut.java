// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;

/** Members of JSON objects, left out where there is nothing to say. */
public final class JsonOut {

    /** Writes the members of an object. */
    public interface Members {
        void write() throws IOException;
    }

    /** Writes the members of the outermost object. */
    public interface Content {
        void write(JsonOut out) throws IOException;
    }

    /** Writes one item of a list. */
    public interface Item<T> {
        void write(T item) throws IOException;
    }

    // Each of the writer's methods returns the writer, which whoever made it closes.
    private JsonWriter json;

    private JsonOut(JsonWriter json) {
        this.json = json;
    }

    /** One object as a text of its own: two blanks a level, line feeds, one at the end. */
    public static String text(Content content) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.setFormattingStyle(FormattingStyle.PRETTY.withIndent("  ").withNewline("\n"));
            json.setHtmlSafe(false);
            JsonOut out = new JsonOut(json);
            out.object(() -> content.write(out));
        }
        return text.append('\n').toString();
    }

    /** An object as an item of a list. */
    public void object(Members members) throws IOException {
        json = json.beginObject();
        members.write();
        json = json.endObject();
    }

    /** An object as a member. */
    public void object(String key, Members members) throws IOException {
        json = json.name(key);
        object(members);
    }

    /** A text; none where there is none. */
    public void text(String key, @Nullable String text) throws IOException {
        if (text != null) {
            json = json.name(key);
            json = json.value(text);
        }
    }

    /** A whole number. */
    public void number(String key, int number) throws IOException {
        json = json.name(key);
        json = json.value(number);
    }

    /** The member is there only where it is true. */
    public void flag(String key, boolean flag) throws IOException {
        if (flag) {
            json = json.name(key);
            json = json.value(true);
        }
    }

    /** An enumeration's literal as a lower-case English word with hyphens; none where it is unspecified. */
    public void word(String key, Enumerator literal) throws IOException {
        if (!literal.getName().equals("UNSPECIFIED")) {
            text(key, literal.getName().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    /** A list that is there even where it is empty. */
    public <T> void list(String key, List<T> items, Item<T> item) throws IOException {
        json = json.name(key);
        json = json.beginArray();
        for (T each : items) {
            item.write(each);
        }
        json = json.endArray();
    }

    /** A list that is left out where it is empty. */
    public <T> void listIfAny(String key, List<T> items, Item<T> item) throws IOException {
        if (!items.isEmpty()) {
            list(key, items, item);
        }
    }

    /** A text as an item of a list. */
    public void item(String text) throws IOException {
        json = json.value(text);
    }

    /** A list of texts that is left out where it is empty. */
    public void textsIfAny(String key, List<String> texts) throws IOException {
        listIfAny(key, texts, json::value);
    }
}
