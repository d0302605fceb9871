// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.tests;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import phrasebook.imports.Decoded;
import phrasebook.imports.Decoder;
import phrasebook.imports.DocumentImporter;
import phrasebook.imports.ImportException;
import phrasebook.imports.ImportException.Kind;

class DecoderTest {

    private static final String TEXT = "第一条  解答完毕后，禁说“明白了吗”。\n1.问候语：“您好，请问有什么可以帮助您？”𠮷\n";
    private static final String TRADITIONAL = "一、服務用語\n1.遇到無聲電話時，話務員應說：「您好，請問有什麼可以幫助您？」稍停五秒，掛機。\n";

    @ParameterizedTest
    @ValueSource(strings = { "UTF-8", "GB18030", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE" })
    void decodesWithoutAMark(String encoding) throws ImportException {
        assertEquals(new Decoded(TEXT, encoding), Decoder.decode(TEXT.getBytes(Charset.forName(encoding))));
    }

    @ParameterizedTest
    @ValueSource(strings = { "UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE" })
    void dropsTheByteOrderMark(String encoding) throws ImportException {
        byte[] content = ("\uFEFF" + TEXT).getBytes(Charset.forName(encoding));
        assertEquals(new Decoded(TEXT, encoding), Decoder.decode(content));
    }

    @Test
    void tellsBig5FromGb18030() throws ImportException {
        String text = TRADITIONAL.repeat(5);
        assertEquals(new Decoded(text, "Big5"), Decoder.decode(text.getBytes(Charset.forName("Big5"))));
    }

    @Test
    void keepsTraditionalCharactersInGb18030() throws ImportException {
        byte[] content = TRADITIONAL.getBytes(Charset.forName("GB18030"));
        assertEquals(new Decoded(TRADITIONAL, "GB18030"), Decoder.decode(content));
    }

    @Test
    void honoursTheCharsetOfAPage() throws ImportException {
        String page = "<html><head><meta charset=\"gb2312\"></head><body><p>您好</p></body></html>";
        assertEquals(new Decoded(page, "GB18030"), Decoder.decode(page.getBytes(Charset.forName("GB18030"))));
    }

    @Test
    void doesNotBelieveACharsetThatDoesNotDecode() throws ImportException {
        String page = "<meta charset=\"utf-8\"><p>问候语：“您好，请问有什么可以帮助您？”</p>";
        assertEquals(new Decoded(page, "GB18030"), Decoder.decode(page.getBytes(Charset.forName("GB18030"))));
    }

    @ParameterizedTest
    @ValueSource(strings = { "iso-8859-1", "windows-1252", "us-ascii", "latin1" })
    void utf8GoesBeforeADeclarationThatAnyBytesFit(String charset) throws ImportException {
        String page = "<meta charset=\"" + charset + "\"><p>问候语：“您好。”</p>";
        assertEquals(new Decoded(page, "UTF-8"), Decoder.decode(page.getBytes(UTF_8)));
        byte[] cut = ("<meta charset=\"" + charset + "\"><p>您好").getBytes(UTF_8);
        assertEquals(Kind.TRUNCATED_UTF8, kind(Arrays.copyOf(cut, cut.length - 1)));
    }

    @Test
    void aDeclarationOfOneByteACharacterHoldsWhereThePageIsNotUtf8() throws ImportException {
        String page = "<meta charset=\"iso-8859-1\"><p>d\u00E9j\u00E0 vu</p>";
        assertEquals(new Decoded(page, "ISO-8859-1"), Decoder.decode(page.getBytes(Charset.forName("ISO-8859-1"))));
    }

    @Test
    void refusesWhatIsNoText() {
        assertEquals(Kind.EMPTY, kind(new byte[0]));
        assertEquals(Kind.EMPTY, kind(" \r\n\t".getBytes(UTF_8)));
        assertEquals(Kind.BINARY, kind("%PDF-1.7 abc".getBytes(UTF_8)));
        assertEquals(Kind.BINARY, kind("PK\u0003\u0004 abc".getBytes(UTF_8)));
        assertEquals(Kind.BINARY, kind("服务\0规范".getBytes(UTF_8)));
        assertEquals(Kind.BINARY, kind(new byte[] { 0, 1, 2, 3, 0, 0, (byte) 0xFF, 7 }));
        assertEquals(Kind.BINARY, kind("\u0001\u0002\u0003\u0004\u0005".getBytes(UTF_8)));
    }

    @Test
    void refusesDamagedText() {
        byte[] whole = TEXT.getBytes(UTF_8);
        assertEquals(Kind.TRUNCATED_UTF8, kind(Arrays.copyOf("第一条禁说“明白了吗”".getBytes(UTF_8), 20)));
        whole[whole.length / 2] = (byte) 0xFF;
        assertEquals(Kind.MALFORMED_UTF8, kind(whole));
        assertEquals(Kind.UNKNOWN_ENCODING, kind("pr\u00E9c\u00E9dent \u00E0 d\u00E9j\u00E0 \u00FF\u00FF\u00FF"
                .getBytes(Charset.forName("ISO-8859-1"))));
        assertEquals(Kind.UNKNOWN_ENCODING, kind(new byte[] { (byte) 0xFF, (byte) 0xFE, 0x41, 0x00, 0x41 }));
    }

    @Test
    void saysWhatToDoInBothLanguages() {
        ImportException thrown = assertThrows(ImportException.class, () -> Decoder.decode(new byte[0]));
        assertEquals("文件是空的；请选择含有规范正文的文件", thrown.getMessage(Locale.CHINESE));
        assertEquals("the file is empty; choose the file that holds the text of the norm",
                thrown.getMessage(Locale.ENGLISH));
    }

    @Test
    void copesWithFiftyMegabytesInOneLine() throws ImportException {
        byte[] content = new byte[50_000_000];
        Arrays.fill(content, (byte) 'a');
        assertEquals(content.length, Decoder.decode(content).text().length());
        ImportException thrown = assertThrows(ImportException.class,
                () -> DocumentImporter.importDocument(content, "a"));
        assertEquals(Kind.LINE_TOO_LONG, thrown.getKind());
    }

    @Test
    void agreesOnUtf16WhateverTheOrder() throws ImportException {
        assertEquals(Decoder.decode(TEXT.getBytes(UTF_16LE)).text(), Decoder.decode(TEXT.getBytes(UTF_16BE)).text());
    }

    private static Kind kind(byte[] content) {
        return assertThrows(ImportException.class, () -> Decoder.decode(content)).getKind();
    }
}
