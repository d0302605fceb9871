// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.TimeZone;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import phrasebook.imports.json.JsonImportIssue;
import phrasebook.imports.json.NormJsonReader;

class SameBytesTest {

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @Test
    void inEveryLocaleAndTimeZone() throws Exception {
        Locale.setDefault(Locale.ROOT);
        byte[] expected = Json.bytes(OtherPhenomena.timeLimits());
        // Turkish has its own lower case of I, Arabic its own digits.
        for (String tag : new String[] { "tr-TR", "ar-EG-u-nu-arab", "zh-CN", "th-TH-u-ca-buddhist-nu-thai" }) {
            Locale.setDefault(Locale.forLanguageTag(tag));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
            assertArrayEquals(expected, Json.bytes(OtherPhenomena.timeLimits()), tag);
            Json.assertRoundTrip(RandomNorm.of(5));
        }
    }

    @Test
    void withLineFeedsAndOneAtTheEnd() throws Exception {
        String json = Json.export(Phenomena.articles());
        assertFalse(json.contains("\r"));
        assertTrue(json.endsWith("\n}\n"));
    }

    @Test
    void digestIsThatOfTheRest() throws Exception {
        String json = Json.export(Phenomena.articles());
        String digest = json.replaceAll("(?s).*\"digest\": \"sha256:(\\w+)\".*", "$1");
        // The header of this norm holds nothing else.
        String rest = json.replaceAll("\\{\\s+\"digest\": \"[^\"]*\"\\s+\\}", "{}");
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(rest.getBytes(StandardCharsets.UTF_8));
        assertEquals(HexFormat.of().formatHex(hash), digest);
    }

    @Test
    void digestTellsOfAChangeButNotOfLayout() throws Exception {
        String json = Json.export(OtherPhenomena.header());
        assertTrue(NormJsonReader.readReported(json.replaceAll("\n *", "\r\n")).warnings().isEmpty());
        assertTrue(NormJsonReader.readReported("\uFEFF" + json.replace("王", "\\u738b")).warnings().isEmpty());
        NormJsonReader.Result changed = NormJsonReader.readReported(json.replace("王某", "李某"));
        assertEquals(JsonImportIssue.Kind.DIGEST_DIFFERS, changed.warnings().get(0).kind());
        String undigested = json.replaceAll(",\\s+\"digest\": \"[^\"]*\"", "");
        assertTrue(NormJsonReader.readReported(undigested).warnings().isEmpty());
    }
}
