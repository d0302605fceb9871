// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.decoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.mozilla.universalchardet.UniversalDetector;

import phrasebook.imports.Decoded;
import phrasebook.imports.ImportException;
import phrasebook.imports.ImportException.Kind;

/** Chooses the encoding of a document; the order of the choices is explained at {@code Decoder.decode}. */
public final class EncodingChoice {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset BIG5 = Charset.forName("Big5");
    /** How much the detector reads: more changes no answer and costs time. */
    private static final int DETECTED = 1 << 20;

    private EncodingChoice() {
    }

    public static Decoded decode(byte[] content) throws ImportException {
        if (content.length == 0) {
            throw new ImportException(Kind.EMPTY);
        }
        if (Signatures.isOfficeFile(content)) {
            throw new ImportException(Kind.BINARY);
        }
        Decoded decoded = Signatures.byteOrderMark(content).isPresent() ? marked(content) : unmarked(content);
        if (decoded.text().isBlank()) {
            throw new ImportException(Kind.EMPTY);
        }
        if (Plausibility.isBinary(decoded.text())) {
            throw new ImportException(Kind.BINARY);
        }
        return decoded;
    }

    private static Decoded marked(byte[] content) throws ImportException {
        Signatures.Mark mark = Signatures.byteOrderMark(content).orElseThrow();
        Optional<String> text = Strict.decode(content, mark.length(), mark.charset());
        if (text.isEmpty()) {
            throw mark.charset().equals(StandardCharsets.UTF_8) ? damagedUtf8(content, mark.length())
                    : new ImportException(Kind.UNKNOWN_ENCODING);
        }
        return new Decoded(text.get(), mark.charset().name());
    }

    private static Decoded unmarked(byte[] content) throws ImportException {
        Optional<Charset> declared = Signatures.declaredCharset(content);
        // An encoding of one byte a character takes any bytes at all, so that it decodes proves nothing.
        if (declared.isPresent() && !(isSingleByte(declared.get()) && Signatures.isUtf8BeyondAscii(content))) {
            Optional<String> text = Strict.decode(content, 0, declared.get());
            if (text.isPresent()) {
                return new Decoded(text.get(), declared.get().name());
            }
        }
        return undeclared(content);
    }

    private static boolean isSingleByte(Charset charset) {
        return charset.canEncode() && charset.newEncoder().maxBytesPerChar() == 1;
    }

    private static Decoded undeclared(byte[] content) throws ImportException {
        Optional<String> utf8 = Strict.decode(content, 0, StandardCharsets.UTF_8);
        if (utf8.isPresent() && utf8.get().indexOf('\0') < 0) {
            return new Decoded(utf8.get(), "UTF-8");
        }
        Optional<Decoded> wide = wide(content, 2, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
                .or(() -> wide(content, 4, Signatures.UTF_32LE, Signatures.UTF_32BE));
        if (wide.isPresent()) {
            return wide.get();
        }
        if (hasNul(content)) {
            throw new ImportException(Kind.BINARY);
        }
        if (Signatures.isMostlyUtf8(content, Strict.validPrefix(content, 0, StandardCharsets.UTF_8))) {
            throw damagedUtf8(content, 0);
        }
        return doubleByte(content);
    }

    /** @param unit how many bytes every character takes, or half of one beyond the basic plane in UTF-16 */
    private static Optional<Decoded> wide(byte[] content, int unit, Charset... charsets) {
        if (content.length % unit != 0) {
            return Optional.empty();
        }
        for (Charset charset : charsets) {
            Optional<String> text = Strict.decode(content, 0, charset).filter(Plausibility::isChinese)
                    .filter(t -> unit == 2 || isMostlyBasic(t));
            if (text.isPresent()) {
                return text.map(t -> new Decoded(t, charset.name()));
            }
        }
        return Optional.empty();
    }

    /** In UTF-32 any bytes that are numbers below a million are characters, but hardly of the basic plane. */
    private static boolean isMostlyBasic(String text) {
        return text.length() * 10L <= text.codePointCount(0, text.length()) * 11L;
    }

    private static Decoded doubleByte(byte[] content) throws ImportException {
        Optional<String> simplified = Strict.decode(content, 0, GB18030).filter(t -> !Plausibility.isBinary(t));
        Optional<String> traditional = Strict.decode(content, 0, BIG5).filter(t -> !Plausibility.isBinary(t));
        if (traditional.isPresent() && (simplified.isEmpty() || isBig5(content))
                && Plausibility.isChinese(traditional.get())) {
            return new Decoded(traditional.get(), BIG5.name());
        }
        if (simplified.isPresent() && Plausibility.isChinese(simplified.get())) {
            return new Decoded(simplified.get(), GB18030.name());
        }
        throw new ImportException(Signatures.hasControls(content) ? Kind.BINARY : Kind.UNKNOWN_ENCODING);
    }

    private static boolean isBig5(byte[] content) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(content, 0, Math.min(content.length, DETECTED));
        detector.dataEnd();
        return "BIG5".equals(detector.getDetectedCharset());
    }

    private static ImportException damagedUtf8(byte[] content, int offset) {
        int valid = Strict.validPrefix(content, offset, StandardCharsets.UTF_8);
        return Signatures.isCutCharacter(content, valid) ? new ImportException(Kind.TRUNCATED_UTF8, content.length)
                : new ImportException(Kind.MALFORMED_UTF8, valid + 1);
    }

    private static boolean hasNul(byte[] content) {
        for (byte b : content) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }
}
