// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.json;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import phrasebook.imports.json.JsonImportIssue.Kind;
import phrasebook.model.query.Punctuation;

/**
 * The members of an object. Each must be asked for: {@link #done} refuses what was not, so that nothing is passed over.
 */
final class Members {

    private final JsonObject object;
    private final String path;
    private final Set<String> unread;

    private Members(JsonObject object, String path) {
        this.object = object;
        this.path = path;
        this.unread = new LinkedHashSet<>(object.keySet());
    }

    static Members of(JsonElement element, String path) throws JsonImportException {
        if (!element.isJsonObject()) {
            throw new JsonImportException(Kind.EXPECTED_OBJECT, path);
        }
        return new Members(element.getAsJsonObject(), path);
    }

    /** The path of the object, or of one of its members. */
    String path() {
        return path;
    }

    String path(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    boolean has(String key) {
        return object.has(key);
    }

    /** To be called when all was read that the format has. */
    void done() throws JsonImportException {
        if (!unread.isEmpty()) {
            throw new JsonImportException(Kind.UNKNOWN_KEY, path, unread.iterator().next());
        }
    }

    private @Nullable JsonElement get(String key) {
        unread.remove(key);
        return object.get(key);
    }

    private JsonElement require(String key) throws JsonImportException {
        JsonElement element = get(key);
        if (element == null) {
            throw new JsonImportException(Kind.MISSING_KEY, path, key);
        }
        return element;
    }

    /** The text as it stands, free of line breaks and control characters. */
    @Nullable String text(String key) throws JsonImportException {
        JsonElement element = get(key);
        return element == null ? null : Texts.of(element, path(key));
    }

    String requiredText(String key) throws JsonImportException {
        return Texts.of(require(key), path(key));
    }

    /** The text in canonical form. */
    @Nullable String canonical(String key) throws JsonImportException {
        String text = text(key);
        return text == null ? null : Punctuation.canonical(text);
    }

    /** A text that may hold line feeds, cut at them. */
    @Nullable List<String> lines(String key) throws JsonImportException {
        JsonElement element = get(key);
        return element == null ? null : Texts.lines(element, path(key));
    }

    /** Texts in canonical form; none where the key is absent. */
    List<String> texts(String key) throws JsonImportException {
        List<String> texts = new ArrayList<>();
        JsonElement list = get(key);
        if (list != null) {
            int i = 0;
            for (JsonElement element : array(list, key)) {
                texts.add(Punctuation.canonical(Texts.of(element, path(key) + "[" + i++ + "]")));
            }
        }
        return texts;
    }

    boolean flag(String key) throws JsonImportException {
        JsonElement element = get(key);
        if (element == null) {
            return false;
        }
        if (!element.isJsonPrimitive() || !element.getAsJsonPrimitive().isBoolean()) {
            throw new JsonImportException(Kind.EXPECTED_FLAG, path(key));
        }
        return element.getAsBoolean();
    }

    int requiredNumber(String key, int least) throws JsonImportException {
        JsonElement element = require(key);
        if (element.isJsonPrimitive() && element.getAsJsonPrimitive().isNumber()
                && element.getAsNumber() instanceof Long number && number >= least && number <= Integer.MAX_VALUE) {
            return number.intValue();
        }
        throw new JsonImportException(Kind.EXPECTED_NUMBER, path(key), Integer.toString(least),
                Integer.toString(Integer.MAX_VALUE));
    }

    /** The literal that the word names, which is its name in lower case with hyphens. */
    <E extends Enumerator> @Nullable E word(String key, List<E> literals) throws JsonImportException {
        String word = text(key);
        if (word == null) {
            return null;
        }
        for (E literal : literals) {
            if (word.equals(word(literal)) && !literal.getName().equals("UNSPECIFIED")) {
                return literal;
            }
        }
        String known = literals.stream().filter(l -> !l.getName().equals("UNSPECIFIED")).map(Members::word)
                .collect(Collectors.joining(", "));
        throw new JsonImportException(Kind.UNKNOWN_WORD, path(key), word, known);
    }

    <E extends Enumerator> E requiredWord(String key, List<E> literals) throws JsonImportException {
        require(key);
        E word = word(key, literals);
        if (word == null) {
            throw new IllegalStateException(path(key));
        }
        return word;
    }

    private static String word(Enumerator literal) {
        return literal.getName().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Nullable Members object(String key) throws JsonImportException {
        JsonElement element = get(key);
        return element == null ? null : of(element, path(key));
    }

    Members requiredObject(String key) throws JsonImportException {
        return of(require(key), path(key));
    }

    /** The objects of a list; none where the key is absent. */
    List<Members> objects(String key) throws JsonImportException {
        List<Members> objects = new ArrayList<>();
        JsonElement list = get(key);
        if (list != null) {
            int i = 0;
            for (JsonElement element : array(list, key)) {
                objects.add(of(element, path(key) + "[" + i++ + "]"));
            }
        }
        return objects;
    }

    List<Members> requiredObjects(String key) throws JsonImportException {
        require(key);
        return objects(key);
    }

    private JsonArray array(JsonElement element, String key) throws JsonImportException {
        if (!element.isJsonArray()) {
            throw new JsonImportException(Kind.EXPECTED_LIST, path(key));
        }
        return element.getAsJsonArray();
    }

    /** Refuses a value that follows from others where it is given and is not what follows from them. */
    void check(String key, @Nullable String given, @Nullable String derived) throws JsonImportException {
        if (given != null && !given.equals(derived)) {
            throw new JsonImportException(Kind.DIFFERS, path(key), given, derived == null ? "" : derived);
        }
    }
}
