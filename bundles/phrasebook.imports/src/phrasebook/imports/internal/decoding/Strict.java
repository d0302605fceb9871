// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.decoding;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;

/** Decoding that never replaces a character. */
final class Strict {

    private Strict() {
    }

    /** The text, if every byte from the offset on belongs to the encoding. */
    static Optional<String> decode(byte[] content, int offset, Charset charset) {
        try {
            CharBuffer chars = decoder(charset).decode(ByteBuffer.wrap(content, offset, content.length - offset));
            return Optional.of(chars.toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** The offset of the first byte that does not belong to the encoding; the length where every byte does. */
    static int validPrefix(byte[] content, int offset, Charset charset) {
        CharsetDecoder decoder = decoder(charset);
        ByteBuffer bytes = ByteBuffer.wrap(content, offset, content.length - offset);
        CharBuffer chars = CharBuffer.allocate(8192);
        CoderResult result = decoder.decode(bytes, chars, true);
        while (result.isOverflow()) {
            chars.clear();
            result = decoder.decode(bytes, chars, true);
        }
        return bytes.position();
    }

    private static CharsetDecoder decoder(Charset charset) {
        return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }
}
