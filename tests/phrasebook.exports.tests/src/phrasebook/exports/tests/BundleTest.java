// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.Test;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import phrasebook.exports.Bundle;
import phrasebook.exports.Exporters;

class BundleTest {

    private static byte[] bundle(String... formats) throws Exception {
        Bundle bundle = new Bundle(Excerpt.norm());
        for (String format : formats) {
            bundle.add(Exporters.find(format).orElseThrow(), "规范");
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        bundle.write(out);
        return out.toByteArray();
    }

    private static Map<String, byte[]> unzipped(byte[] archive) throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    @Test
    void holdsTheFilesOfEachFormatAndAManifestOfTheirDigests() throws Exception {
        Map<String, byte[]> files = unzipped(bundle("txt", "ssml"));
        assertEquals(List.of("manifest.json", "SHA256SUMS", "规范.txt", "规范-ssml/P02.ssml", "规范-ssml/P03.ssml",
                "规范-ssml/P16.ssml", "规范-ssml/P32.ssml"), List.copyOf(files.keySet()));
        String manifest = new String(files.get("manifest.json"), StandardCharsets.UTF_8);
        assertEquals(List.of(), Json.violations("phrasebook-bundle-1", manifest));
        JsonObject json = JsonParser.parseString(manifest).getAsJsonObject();
        assertEquals("1.0.0", json.getAsJsonObject("norm").get("version").getAsString());
        assertEquals(5, json.getAsJsonArray("files").size());
        StringBuilder sums = new StringBuilder();
        for (JsonElement each : json.getAsJsonArray("files")) {
            JsonObject file = each.getAsJsonObject();
            byte[] content = files.get(file.get("name").getAsString());
            String digest = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
            assertEquals(digest, file.get("sha256").getAsString());
            assertEquals(content.length, file.get("bytes").getAsInt());
            sums.append(digest).append("  ").append(file.get("name").getAsString()).append('\n');
        }
        assertEquals(sums.toString(), new String(files.get("SHA256SUMS"), StandardCharsets.UTF_8));
    }

    /** As a Unix system writes it: of what DOS wrote, unzip spells Chinese names wrongly. */
    @Test
    void itsNamesAreTakenAsTheyAre() throws Exception {
        ByteBuffer archive = ByteBuffer.wrap(bundle("txt")).order(ByteOrder.LITTLE_ENDIAN);
        List<String> systems = new ArrayList<>();
        for (int i = 0; i + 46 < archive.limit(); i++) {
            if (archive.getInt(i) == 0x02014b50) {
                systems.add(archive.get(i + 5) + " " + Integer.toOctalString(archive.getInt(i + 38) >>> 16));
            }
        }
        assertEquals(List.of("3 100644", "3 100644", "3 100644"), systems);
    }

    @Test
    void hasTheSameBytesInEveryTimeZone() throws Exception {
        TimeZone zone = TimeZone.getDefault();
        byte[] first = bundle("json", "md", "ssml");
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
            assertArrayEquals(first, bundle("json", "md", "ssml"));
        } finally {
            TimeZone.setDefault(zone);
        }
    }
}
