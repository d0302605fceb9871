// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import phrasebook.exports.ExportException;
import phrasebook.exports.document.PrintedDocument;
import phrasebook.exports.internal.fonts.Face;
import phrasebook.exports.internal.fonts.FontChoice;
import phrasebook.exports.internal.fonts.FontLibrary;
import phrasebook.exports.internal.fonts.FontRole;
import phrasebook.exports.internal.pdf.Pdf;

/** Which font shows a character where several are installed, by GB/T 9704-2012 and what stands in for its fonts. */
class FontChoiceTest {

    @TempDir
    Path folder;

    private String chosen(FontRole role, char character) {
        return new FontChoice(FontLibrary.of(List.of(folder))).face(role, character).map(Face::name).orElse("none");
    }

    @ParameterizedTest
    @CsvSource({ "BODY, FangSong, FandolFang-Regular, Noto Serif CJK SC", "KAI, KaiTi, FandolKai-Regular, LXGW WenKai",
            "HEI, SimHei, Noto Sans CJK SC, FandolHei-Regular",
                    "TITLE, FZXiaoBiaoSong-B05S, Noto Serif CJK SC Bold, Noto Serif CJK SC",
            "SONG, SimSun, Noto Serif CJK SC, Noto Sans CJK SC" })
    void theBestOfItsRoleThenTheNext(FontRole role, String first, String second, String third) throws IOException {
        TinyFont.write(folder, "Any Other", "1的龘");
        assertEquals("any other", chosen(role, '的'));
        for (String name : List.of(third, second, first)) {
            Path file = TinyFont.write(folder, name, "1的");
            assertEquals(name.toLowerCase(), chosen(role, '的'));
            assertEquals("any other", chosen(role, '龘'));
            assertTrue(Files.exists(file));
        }
    }

    @Test
    void eachCharacterIsChosenForItself() throws IOException {
        TinyFont.write(folder, "FangSong", "的");
        TinyFont.write(folder, "FandolFang-Regular", "1的龘");
        assertEquals("fandolfang-regular", chosen(FontRole.BODY, '1'), "ugly figures are better than none");
        TinyFont.write(folder, "Noto Serif CJK SC", "1的龘龙");
        assertEquals("fangsong", chosen(FontRole.BODY, '的'));
        assertEquals("fandolfang-regular", chosen(FontRole.BODY, '龘'));
        assertEquals("noto serif cjk sc", chosen(FontRole.BODY, '龙'));
        // Fandol's own digits are not fit to be printed.
        assertEquals("noto serif cjk sc", chosen(FontRole.BODY, '1'));
        assertEquals("none", chosen(FontRole.BODY, '好'));
    }

    @Test
    void fontsWithoutChineseAreAsGoodAsNone() throws IOException {
        TinyFont.write(folder, "Latin Only", "Aa");
        Files.writeString(folder.resolve("broken.ttf"), "no font");
        assertFalse(new FontChoice(FontLibrary.of(List.of(folder))).hasChinese());
        Sketch s = new Sketch();
        ExportException e = assertThrows(ExportException.class,
                () -> Pdf.export(s.norm, FontLibrary.of(List.of(folder)), new ByteArrayOutputStream()));
        assertEquals(ExportException.Kind.NO_FONT, e.kind());
    }

    @Test
    void trueTypeFontsAreEmbeddedWithWhatTheirGlyphsAreMadeOf() throws Exception {
        assumeTrue(PdfText.possible(), "pdftotext of poppler-utils is not installed");
        Sketch s = new Sketch();
        s.norm.setTitle("规范");
        s.phrase("1.", "P01", "来电时", Sketch.say(s.operator, Sketch.words("您好，请讲。")));
        String printed = PrintedDocument.of(s.norm).lines().stream().map(l -> l.text()).collect(Collectors.joining());
        TinyFont.write(folder, "SimSun",
                (printed + "目录的— Mxh0123456789").codePoints().distinct().sorted().mapToObj(Character::toString)
                .collect(Collectors.joining()));
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        Pdf.export(s.norm, FontLibrary.of(List.of(folder)), pdf);
        String file = pdf.toString(StandardCharsets.ISO_8859_1);
        assertTrue(file.contains("/CIDFontType2") && file.contains("/FontFile2") && !file.contains("/FontFile3"));
        assertTrue(PdfText.of(pdf.toByteArray()).solidFrom(1).startsWith("1.来电时：话务接线员：“您好，请讲。”"));
    }
}
