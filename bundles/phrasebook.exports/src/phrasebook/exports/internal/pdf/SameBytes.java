// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the clock, its zone and the locale out of what FOP writes, so that equal documents are equal bytes. */
final class SameBytes {

    private static final Pattern CLOCK = Pattern.compile("<xmp:MetadataDate>([^<]*)</xmp:MetadataDate>");
    private static final Pattern ID = Pattern.compile("/ID \\[<([0-9A-Fa-f]{32})> <([0-9A-Fa-f]{32})>\\]");

    private SameBytes() {
    }

    /** One document at a time: FOP asks the whole program for its zone. */
    static synchronized byte[] pdf(String fo, List<UsedFonts.Used> fonts, Instant time) throws IOException {
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
            Locale.setDefault(Locale.ROOT);
            return fixed(Fop.pdf(fo, fonts, time), time);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    /** Everything keeps its length, as the file counts its own bytes. */
    private static byte[] fixed(byte[] pdf, Instant time) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        LinkTexts.put(pdf, text);
        Matcher clock = CLOCK.matcher(text);
        while (clock.find()) {
            put(pdf, clock.start(1), clock.end(1), time.toString());
        }
        Matcher id = ID.matcher(text);
        if (id.find()) {
            put(pdf, id.start(1), id.end(1), "0".repeat(32));
            put(pdf, id.start(2), id.end(2), "0".repeat(32));
            String digest = digest(pdf);
            put(pdf, id.start(1), id.end(1), digest);
            put(pdf, id.start(2), id.end(2), digest);
        }
        return pdf;
    }

    private static void put(byte[] pdf, int start, int end, String text) {
        if (text.length() != end - start) {
            throw new IllegalStateException(text);
        }
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(bytes, 0, pdf, start, bytes.length);
    }

    private static String digest(byte[] pdf) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(pdf);
            return HexFormat.of().withUpperCase().formatHex(sum, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
