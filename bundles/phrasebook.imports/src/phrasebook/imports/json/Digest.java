// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.json;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import com.google.gson.FormattingStyle;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.stream.JsonWriter;

/** The digest that an exported file carries of itself. */
final class Digest {

    private Digest() {
    }

    /**
     * The digest of the document without its digest, laid out as the exporter does it, so that a change of white space
     * or of escapes is none.
     *
     * @param document loses its digest
     */
    static String of(JsonElement document) {
        JsonElement copy = document.deepCopy();
        copy.getAsJsonObject().getAsJsonObject("norm").remove("digest");
        Gson gson = new GsonBuilder().disableHtmlEscaping().create();
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.setFormattingStyle(FormattingStyle.PRETTY.withIndent("  ").withNewline("\n"));
            gson.toJson(copy, json);
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail to be written", e);
        }
        return sha256(text.append('\n').toString());
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256:" + HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
