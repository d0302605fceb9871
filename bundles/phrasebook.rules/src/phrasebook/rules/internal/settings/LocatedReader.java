// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.settings;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Reads JSON (RFC 8259, strictly) with the place of every value. Gson says where it is in words alone, to be read off
 * its messages and its {@code toString}.
 */
public final class LocatedReader {

    private static final Pattern PLACE = Pattern.compile(" at line (\\d+) column (\\d+) ");

    private final String text;
    private final JsonReader json;
    private int line = 1;
    private int lineStart;

    private LocatedReader(String text) {
        this.text = text;
        this.json = new JsonReader(new StringReader(text));
        json.setStrictness(Strictness.STRICT);
    }

    /** The value that the text is. */
    public static Located read(String text) throws BrokenJson {
        LocatedReader reader = new LocatedReader(text);
        try {
            Located value = reader.value();
            reader.json.peek();
            return value;
        } catch (IOException e) {
            throw new BrokenJson(reader.offset(e.getMessage()));
        }
    }

    private Located value() throws IOException {
        JsonToken next = json.peek();
        int start = place() - 1;
        switch (next) {
            case BEGIN_OBJECT:
                return members(start);
            case BEGIN_ARRAY:
                return values(start);
            case STRING:
                String string = json.nextString();
                return new Located.Text(start, place(), string);
            case NUMBER:
                String number = json.nextString();
                return new Located.Number(place() - number.length(), place(), number);
            default:
                String word = next == JsonToken.BOOLEAN ? Boolean.toString(json.nextBoolean()) : nothing();
                return new Located.Word(place() - word.length(), place());
        }
    }

    private String nothing() throws IOException {
        json.nextNull();
        return "null";
    }

    private Located members(int start) throws IOException {
        List<Located.Member> members = new ArrayList<>();
        json.beginObject();
        while (json.hasNext()) {
            int nameStart = place() - 1;
            String name = json.nextName();
            members.add(new Located.Member(new Located.Text(nameStart, place(), name), value()));
        }
        json.endObject();
        return new Located.Members(start, place(), members);
    }

    private Located values(int start) throws IOException {
        List<Located> values = new ArrayList<>();
        json.beginArray();
        while (json.hasNext()) {
            values.add(value());
        }
        json.endArray();
        return new Located.Values(start, place(), values);
    }

    /** Behind the last character that was read. */
    private int place() {
        return offset(json.toString());
    }

    private int offset(@Nullable String words) {
        Matcher place = PLACE.matcher(words == null ? "" : words);
        if (!place.find()) {
            return text.length();
        }
        MatchResult found = place.toMatchResult();
        for (int wanted = Integer.parseInt(found.group(1)); line < wanted; line++) {
            lineStart = text.indexOf('\n', lineStart) + 1;
        }
        return Math.min(text.length(), lineStart + Integer.parseInt(found.group(2)) - 1);
    }
}
