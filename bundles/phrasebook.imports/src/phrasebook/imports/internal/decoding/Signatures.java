// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.decoding;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the bytes themselves say about their encoding. */
final class Signatures {

    static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final int HEAD = 4096;
    private static final Pattern CHARSET = Pattern.compile(
            "<meta[^>]{0,200}charset\\s*=\\s*[\"']?([A-Za-z0-9_.:-]{2,40})", Pattern.CASE_INSENSITIVE);
    private static final List<String> OFFICE_FILES = List.of("%PDF-", "PK\u0003\u0004",
            "\u00D0\u00CF\u0011\u00E0", "{\\rtf");

    private Signatures() {
    }

    /** A byte order mark and how many bytes it takes. */
    record Mark(Charset charset, int length) {
    }

    static Optional<Mark> byteOrderMark(byte[] content) {
        String head = latin1(content, 4);
        // Before UTF-16, whose mark begins with the same two bytes.
        if (head.equals("\u00FF\u00FE\0\0")) {
            return Optional.of(new Mark(UTF_32LE, 4));
        }
        if (head.equals("\0\0\u00FE\u00FF")) {
            return Optional.of(new Mark(UTF_32BE, 4));
        }
        if (head.startsWith("\u00EF\u00BB\u00BF")) {
            return Optional.of(new Mark(StandardCharsets.UTF_8, 3));
        }
        if (head.startsWith("\u00FF\u00FE")) {
            return Optional.of(new Mark(StandardCharsets.UTF_16LE, 2));
        }
        return head.startsWith("\u00FE\u00FF") ? Optional.of(new Mark(StandardCharsets.UTF_16BE, 2)) : Optional.empty();
    }

    static boolean isOfficeFile(byte[] content) {
        String head = latin1(content, 8);
        return OFFICE_FILES.stream().anyMatch(head::startsWith);
    }

    /** The encoding that a web page declares, as browsers take it: what is called GB2312 or GBK is GB18030. */
    static Optional<Charset> declaredCharset(byte[] content) {
        Matcher matcher = CHARSET.matcher(latin1(content, HEAD));
        if (!matcher.find()) {
            return Optional.empty();
        }
        String name = matcher.group(1).toUpperCase(Locale.ROOT);
        try {
            Charset charset = Charset.forName(name.startsWith("GB") ? "GB18030" : name);
            // Its bytes were read as ASCII up to here, so it is neither UTF-16 nor UTF-32 whatever it says.
            return Optional.of(charset).filter(c -> !c.name().startsWith("UTF-16") && !c.name().startsWith("UTF-32"));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    /** Whether the bytes hold characters beyond ASCII and are UTF-8, be it damaged: nothing else looks so by chance. */
    static boolean isUtf8BeyondAscii(byte[] content) {
        int valid = Strict.validPrefix(content, 0, StandardCharsets.UTF_8);
        return valid < content.length ? isMostlyUtf8(content, valid) : hasBeyondAscii(content);
    }

    private static boolean hasBeyondAscii(byte[] content) {
        for (byte b : content) {
            if (b < 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether the bytes before the first malformed one hold so many characters beyond ASCII that they are UTF-8. */
    static boolean isMostlyUtf8(byte[] content, int valid) {
        int beyond = 0;
        for (int i = 0; i < valid; i++) {
            beyond += (content[i] & 0xC0) == 0xC0 ? 1 : 0;
        }
        return beyond >= 4 || beyond >= 1 && isCutCharacter(content, valid);
    }

    /** Whether the bytes from there to the end are the beginning of one UTF-8 character. */
    static boolean isCutCharacter(byte[] content, int valid) {
        int rest = content.length - valid;
        if (rest < 1 || rest > 3 || (content[valid] & 0xC0) != 0xC0) {
            return false;
        }
        for (int i = valid + 1; i < content.length; i++) {
            if ((content[i] & 0xC0) != 0x80) {
                return false;
            }
        }
        return true;
    }

    static boolean hasControls(byte[] content) {
        int controls = 0;
        for (byte b : content) {
            controls += b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' ? 1 : 0;
        }
        return controls * 50L > content.length;
    }

    private static String latin1(byte[] content, int length) {
        return new String(content, 0, Math.min(content.length, length), StandardCharsets.ISO_8859_1);
    }
}
