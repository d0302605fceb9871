// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.json;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import com.google.gson.JsonElement;

import phrasebook.imports.json.JsonImportIssue.Kind;

/** What strings a norm can hold: no line breaks, no control characters, and names that stand without quotes. */
final class Texts {

    private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");
    // What the language takes as a name; § begins derived ids.
    private static final Pattern NAME = Pattern
            .compile("(?!§)[^\\s\\h\uFEFF（）()：:；;“”\"「」『』{}｛｝、，,/／｜|\\[\\]［］【】]+");

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
        if (!NAME.matcher(name).matches()) {
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
        for (int i = 0; i < text.length();) {
            int c = text.codePointAt(i);
            if (isForbidden(c)) {
                throw new JsonImportException(Kind.FORBIDDEN_CHARACTER, path, String.format(Locale.ROOT, "U+%04X", c));
            }
            i += Character.charCount(c);
        }
    }

    private static boolean isForbidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c != '\t';
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> true;
            default -> false;
        };
    }
}
