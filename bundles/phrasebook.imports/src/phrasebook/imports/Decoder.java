// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports;

import phrasebook.imports.internal.decoding.EncodingChoice;

/** First stage of an import: finds out the encoding of a document and decodes it. */
public final class Decoder {

    private Decoder() {
    }

    /**
     * Decodes a document. Decoding is strict: bytes that are malformed in an encoding show that it is another one, so
     * no character is ever replaced. In this order: a byte order mark; the {@code charset} that a web page declares, if
     * the page decodes by it, and unless it has one byte a character while the page is UTF-8 beyond ASCII; UTF-8;
     * UTF-16 without a mark where the text is plausible; GB18030. Only where GB18030 and Big5 both decode is
     * juniversalchardet asked, and unless it says Big5 the text is GB18030, the mandatory encoding of GB 18030-2022.
     * Takes time in proportion to the length.
     *
     * @throws ImportException if the content is empty, is not text, is damaged or has no known encoding
     */
    public static Decoded decode(byte[] content) throws ImportException {
        return EncodingChoice.decode(content);
    }
}
