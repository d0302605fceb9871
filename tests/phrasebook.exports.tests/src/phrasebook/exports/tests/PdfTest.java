// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import phrasebook.exports.ExportException;
import phrasebook.exports.document.PrintedDocument;
import phrasebook.exports.document.PrintedLine;
import phrasebook.exports.document.PrintedLine.Kind;
import phrasebook.exports.internal.fonts.FontLibrary;
import phrasebook.exports.internal.pdf.Pdf;
import phrasebook.model.Norm;
import phrasebook.model.Revision;

class PdfTest {

    private static final List<Kind> COVER = List.of(Kind.TITLE, Kind.COVER);

    @BeforeEach
    void hasAReader() {
        assumeTrue(PdfText.possible(), "pdftotext of poppler-utils is not installed");
    }

    /** Everything that the reference norm has, in one norm of two divisions. */
    private static Norm reference() {
        Sketch sketch = new Sketch();
        Norm norm = sketch.norm;
        sketch.heading("一、", null, "用语");
        Phenomena.all().values().forEach(part -> {
            Norm other = part.get();
            norm.getElements().addAll(other.getElements());
            norm.getRoles().addAll(other.getRoles());
            norm.getPlaceholders().addAll(other.getPlaceholders());
        });
        sketch.heading("二、", null, "附则");
        norm.setTitle("热线“12345”规范");
        norm.setIssuer("某市热线");
        norm.setIssued("2026-03-01");
        Revision revision = Sketch.MODEL.createRevision();
        revision.setVersion("1.0");
        revision.setDate("2026-03-01");
        revision.setSummary("首次发布");
        norm.getRevisions().add(revision);
        return norm;
    }

    private static Norm saying(String text) {
        Sketch s = new Sketch();
        s.norm.setTitle("规范");
        s.phrase("1.", "P01", "来电时", Sketch.say(s.operator, Sketch.words(text)));
        return s.norm;
    }

    private static String printed(Norm norm, boolean cover) {
        return PrintedDocument.of(norm).lines().stream()
                .filter(l -> COVER.contains(l.kind()) == cover && l.kind() != Kind.REVISION).map(PrintedLine::text)
                .map(PdfText::solid).collect(Collectors.joining());
    }

    @Test
    void theTextIsThatOfTheModel() throws Exception {
        PdfText pdf = PdfText.of(reference());
        assertTrue(pdf.solidFrom(0).startsWith(printed(reference(), true) + "目录"));
        assertEquals(printed(reference(), false) + "版本号修订人日期说明1.02026-03-01首次发布", pdf.solidFrom(1));
    }

    @Test
    void contentsNameTheDivisionsAndTheirPages() throws Exception {
        List<String> cover = PdfText.of(reference()).page(0);
        List<String> contents = cover.subList(cover.indexOf("目录") + 1, cover.size());
        List<String> expected = PrintedDocument.of(reference()).lines().stream()
                .filter(l -> List.of(Kind.HEADING, Kind.DECLARATIONS, Kind.REVISIONS).contains(l.kind()))
                .map(PrintedLine::text).toList();
        assertEquals(expected, contents.stream().map(line -> line.replaceFirst(" ?\\d+$", "")).toList());
    }

    @Test
    void pagesAreNumberedAtTheFoot() throws Exception {
        List<String> feet = PdfText.of(reference()).feet();
        assertTrue(feet.size() > 2);
        for (int i = 0; i < feet.size(); i++) {
            assertEquals("— " + (i + 1) + " —", feet.get(i));
        }
    }

    @Test
    void noLineBeginsOrEndsWithAMarkThatMayNot() throws Exception {
        Sketch s = new Sketch();
        for (int i = 0; i < 40; i++) {
            String padding = "字".repeat(i);
            s.phrase(i + 1 + ".", null, padding + "时（夜间）", Sketch.say(s.operator,
                    Sketch.words(padding + "您好，请看“告知书”、《办法》（试行）；共 120 元……好吗？" + padding + "“再见！”——谢谢。")));
        }
        for (String line : PdfText.of(s.norm).lines()) {
            String text = line.strip();
            assertEquals(-1, "。，、；：？！”’）》…".indexOf(text.charAt(0)), text);
            assertEquals(-1, "“‘（《".indexOf(text.charAt(text.length() - 1)), text);
        }
    }

    @Test
    void aFullLineHasTwentyEightCharacters() throws Exception {
        Sketch s = new Sketch();
        s.norm.setTitle("规范");
        s.provision("第一条", null, Sketch.prose("字".repeat(100)));
        List<String> lines = PdfText.of(s.norm).page(1);
        assertEquals(List.of("第一条 " + "字".repeat(22), "字".repeat(28), "字".repeat(28), "字".repeat(22)),
                lines.subList(0, 4).stream().map(l -> l.replace('\u3000', ' ')).toList());
    }

    @Test
    void equalNormsGiveEqualBytes() throws Exception {
        byte[] expected = PdfText.bytes(reference());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
            assertArrayEquals(expected, PdfText.bytes(reference()));
            assertEquals("Pacific/Chatham", TimeZone.getDefault().getID());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "</fo:block><script>&amp;", "\uD842\uDFB7野家𠮷野家，𠀋也是字", "${7*7}<#if>", "A&B C.12%",
            "㐂和龘", "e\u0301" })
    void wordsAreWordsWhateverTheyHold(String text) throws Exception {
        String page = PdfText.of(saying(text)).solidFrom(1);
        assertTrue(page.contains("“" + PdfText.solid(text) + "”"), page);
    }

    @ParameterizedTest
    @CsvSource(ignoreLeadingAndTrailingWhitespace = false, value = { "从右\u202E到左\u202C,从右到左", "\u2F42字,文字",
            "零\u200B宽\uFEFF,零宽", "制表\t符,制表符" })
    void whatPaperCannotShowIsLeftOut(String text, String shown) throws Exception {
        assertTrue(PdfText.of(saying(text)).solidFrom(1).contains("“" + shown + "”"));
    }

    @Test
    void saysThatItIsArchivalAndAccessible() throws Exception {
        String file = new String(PdfText.bytes(reference()), StandardCharsets.ISO_8859_1);
        for (String claim : List.of("<pdfaid:part>2</pdfaid:part>", "<pdfaid:conformance>A</pdfaid:conformance>",
                "<pdfuaid:part>1</pdfuaid:part>", "/MarkInfo", "/Lang", "/Outlines", "/DisplayDocTitle true")) {
            assertTrue(file.contains(claim), claim);
        }
    }

    @Test
    void saysWhatToInstallWhereThereIsNoFont() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExportException e = assertThrows(ExportException.class,
                () -> Pdf.export(saying("您好"), FontLibrary.of(List.of()), out));
        assertEquals(ExportException.Kind.NO_FONT, e.kind());
        assertTrue(e.message(Locale.ENGLISH).contains("apt install fonts-noto-cjk"), e.message(Locale.ENGLISH));
        assertEquals(0, out.size());
    }

    @Test
    void namesTheCharacterThatNoFontHas() {
        ExportException e = assertThrows(ExportException.class, () -> PdfText.bytes(saying("私\uE000")));
        assertEquals(ExportException.Kind.NO_GLYPH, e.kind());
        assertEquals(List.of("1. [P01]", "\uE000", "U+E000"), e.arguments());
    }

    /** In one paragraph it would take gigabytes. */
    @Test
    void aTitleAndASpeechOfAMegabyteArePrinted() throws Exception {
        Norm norm = saying("您好，请稍等。".repeat(20_000));
        norm.setTitle("热线规范".repeat(30_000));
        String solid = PdfText.of(norm).solidFrom(0).replaceAll("—[0-9]+—", "");
        assertTrue(solid.contains("热线规范".repeat(30_000)));
        assertTrue(solid.contains("您好，请稍等。".repeat(20_000)));
    }
}
