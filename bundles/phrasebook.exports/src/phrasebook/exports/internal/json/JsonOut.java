// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.json;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.stream.JsonWriter;

/** Members of JSON objects, left out where there is nothing to say. */
final class JsonOut {

    /** Writes the members of an object. */
    interface Members {
        void write() throws IOException;
    }

    /** Writes one item of a list. */
    interface Item<T> {
        void write(T item) throws IOException;
    }

    // Each of the writer's methods returns the writer, which whoever made it closes.
    private JsonWriter json;

    JsonOut(JsonWriter json) {
        this.json = json;
    }

    void object(Members members) throws IOException {
        json = json.beginObject();
        members.write();
        json = json.endObject();
    }

    void object(String key, Members members) throws IOException {
        json = json.name(key);
        object(members);
    }

    void text(String key, @Nullable String text) throws IOException {
        if (text != null) {
            json = json.name(key);
            json = json.value(text);
        }
    }

    void number(String key, int number) throws IOException {
        json = json.name(key);
        json = json.value(number);
    }

    /** The member is there only where it is true. */
    void flag(String key, boolean flag) throws IOException {
        if (flag) {
            json = json.name(key);
            json = json.value(true);
        }
    }

    /** An enumeration's literal as a lower-case English word with hyphens; none where it is unspecified. */
    void word(String key, Enumerator literal) throws IOException {
        if (!literal.getName().equals("UNSPECIFIED")) {
            text(key, literal.getName().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    /** A list that is there even where it is empty. */
    <T> void list(String key, List<T> items, Item<T> item) throws IOException {
        json = json.name(key);
        json = json.beginArray();
        for (T each : items) {
            item.write(each);
        }
        json = json.endArray();
    }

    /** A list that is left out where it is empty. */
    <T> void listIfAny(String key, List<T> items, Item<T> item) throws IOException {
        if (!items.isEmpty()) {
            list(key, items, item);
        }
    }

    void textsIfAny(String key, List<String> texts) throws IOException {
        listIfAny(key, texts, json::value);
    }
}
