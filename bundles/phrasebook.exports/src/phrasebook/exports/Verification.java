// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

import phrasebook.exports.internal.Sha256;

/**
 * Whether a released bundle is what was signed.
 *
 * @param by who released it, empty where the manifest does not say
 * @param title and version of the norm, empty where the manifest does not say
 * @param files how many files the manifest vouches for
 * @param problems none where every byte is as it was signed
 */
public record Verification(String by, String title, String version, int files, List<Problem> problems) {

    // A norm of a million phrases is smaller; an archive that unpacks to more is no bundle.
    private static final int LARGEST = 512 << 20;

    /** What is wrong. */
    public enum Kind {
        /** There is no manifest, or it cannot be read. */
        NO_MANIFEST,
        /** The manifest is not signed. */
        NOT_SIGNED,
        /** The signature is not by the owner of this key, or the manifest was changed. */
        WRONG_SIGNATURE,
        /** A file was changed; its name. */
        CHANGED,
        /** A file is missing; its name. */
        MISSING,
        /** A file is not in the manifest; its name. */
        UNKNOWN
    }

    /** One thing that is wrong, and the file that it is about. */
    public record Problem(Kind kind, String file) {
    }

    /** The files of an archive by their names. */
    public static Map<String, byte[]> unpacked(byte[] archive) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        int rest = LARGEST;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readNBytes(rest + 1);
                rest -= content.length;
                if (rest < 0) {
                    throw new IOException("larger than " + (LARGEST >> 20) + " MB");
                }
                if (files.put(entry.getName(), content) != null) {
                    throw new IOException("two files are called " + entry.getName());
                }
            }
        } catch (IllegalArgumentException e) {
            throw new IOException(e);
        }
        return files;
    }

    /**
     * Checks all files of a bundle.
     *
     * @param whole whether these are all files; else those that are not there, and those that nobody signed, are no
     *     matter
     */
    public static Verification of(Map<String, byte[]> files, PublicKey key, boolean whole) {
        List<Problem> problems = new ArrayList<>();
        byte @Nullable [] manifest = files.get(Bundle.MANIFEST);
        @Nullable JsonObject json = manifest == null ? null : json(manifest);
        if (manifest == null || json == null) {
            return new Verification("", "", "", 0, List.of(new Problem(Kind.NO_MANIFEST, Bundle.MANIFEST)));
        }
        byte @Nullable [] signature = files.get(Bundle.SIGNATURE);
        if (signature == null) {
            problems.add(new Problem(Kind.NOT_SIGNED, Bundle.MANIFEST));
        } else if (!SigningKeys.isSigned(manifest, signature, key)) {
            problems.add(new Problem(Kind.WRONG_SIGNATURE, Bundle.MANIFEST));
        }
        int count = contents(json, files, whole, problems);
        JsonObject norm = json.has("norm") && json.get("norm").isJsonObject() ? json.getAsJsonObject("norm")
                : new JsonObject();
        return new Verification(text(json, "by"), text(norm, "title"), text(norm, "version"), count, problems);
    }

    private static int contents(JsonObject json, Map<String, byte[]> files, boolean whole, List<Problem> problems) {
        Set<String> known = new HashSet<>(Set.of(Bundle.MANIFEST, Bundle.SIGNATURE, "SHA256SUMS"));
        int count = 0;
        JsonElement list = json.get("files");
        for (JsonElement each : list != null && list.isJsonArray() ? list.getAsJsonArray() : List.<JsonElement>of()) {
            JsonObject file = each.isJsonObject() ? each.getAsJsonObject() : new JsonObject();
            String name = text(file, "name");
            byte @Nullable [] content = files.get(name);
            known.add(name);
            if (content != null && !Sha256.hex(content).equals(text(file, "sha256"))) {
                problems.add(new Problem(Kind.CHANGED, name));
            } else if (content == null && whole) {
                problems.add(new Problem(Kind.MISSING, name));
            }
            count += content == null ? 0 : 1;
        }
        files.keySet().stream().filter(name -> !known.contains(name))
                .forEach(name -> problems.add(new Problem(Kind.UNKNOWN, name)));
        return count;
    }

    private static @Nullable JsonObject json(byte[] manifest) {
        try {
            JsonElement json = JsonParser.parseString(new String(manifest, StandardCharsets.UTF_8));
            return json.isJsonObject() ? json.getAsJsonObject() : null;
        } catch (JsonParseException | StackOverflowError e) {
            return null;
        }
    }

    private static String text(JsonObject object, String key) {
        JsonElement value = object.get(key);
        return value != null && value.isJsonPrimitive() ? value.getAsString() : "";
    }
}
