// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.json;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import com.google.gson.JsonElement;

import phrasebook.imports.json.JsonImportIssue.Kind;
import phrasebook.model.query.Characters;
import phrasebook.model.query.Names;

/** What strings a norm can hold: no line breaks, no control characters, and names that stand without quotes. */
final class Texts {

    private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

    private Texts() {
    }

    static String of(JsonElement element, String path) throws JsonImportException {
        String text = string(element, path);
        check(text, path);
        return text;
    }

    /** A text of several paragraphs, parted by line feeds. */
    static List<String> lines(JsonElement element, String path) throws JsonImportException {
        List<String> lines = List.of(string(element, path).split("\n", -1));
        for (String line : lines) {
            check(line, path);
        }
        return lines;
    }

    static String id(String id, String path) throws JsonImportException {
        if (!ID.matcher(id).matches()) {
            throw new JsonImportException(Kind.BAD_ID, path, id);
        }
        return id;
    }

    static String name(String name, String path) throws JsonImportException {
        if (!Names.isName(name)) {
            throw new JsonImportException(Kind.BAD_NAME, path, name);
        }
        return name;
    }

    private static String string(JsonElement element, String path) throws JsonImportException {
        if (!element.isJsonPrimitive() || !element.getAsJsonPrimitive().isString()) {
            throw new JsonImportException(Kind.EXPECTED_TEXT, path);
        }
        return element.getAsString();
    }

    private static void check(String text, String path) throws JsonImportException {
        Optional<String> forbidden = Characters.forbidden(text);
        if (forbidden.isPresent()) {
            throw new JsonImportException(Kind.FORBIDDEN_CHARACTER, path, forbidden.get());
        }
    }
}
