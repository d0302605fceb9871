// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

import phrasebook.exports.ExportException;
import phrasebook.model.Norm;

/** The table of revisions as Word, Excel and PDF, read again. */
class DifferenceDocumentsTest {

    private static final String TITLE = "《热线<用语>》修订对照表";
    private static final String SUMMARY = "新增 1 条，删除 1 条，移动 0 条，修改 2 条";
    private static final String RENUMBERED = "第2条顺延为3条";

    private static Norm norm(String version, Sketch sketch, String greeting) {
        sketch.norm.setTitle("热线<用语>");
        sketch.norm.setVersion(version);
        sketch.norm.setIssued("2026-03-01");
        sketch.phrase("1.", null, "来电接通时", Sketch.say(sketch.operator, Sketch.words(greeting)));
        return sketch.norm;
    }

    private static Norm old() {
        Sketch sketch = new Sketch();
        Norm norm = norm("1.0.0", sketch, "请讲");
        sketch.phrase("2.", null, "无声时", Sketch.pause(5));
        sketch.phrase("3.", null, "挂机前", Sketch.say(sketch.operator, Sketch.words("再见")));
        return norm;
    }

    private static Norm now() {
        Sketch sketch = new Sketch();
        Norm norm = norm("1.1.0", sketch, "您好");
        sketch.phrase("2.", null, "杂音大<b>听不清", Sketch.say(sketch.operator, Sketch.words("请换一部电话")), Sketch.pause(3));
        sketch.phrase("3.", null, "无声时", Sketch.pause(5));
        return norm;
    }

    private static byte[] bytes(String format) throws Exception {
        return DifferenceTest.bytes(format, old(), now(), Locale.CHINESE);
    }

    private static Norm titled(String title) {
        Norm norm = DifferenceTest.norm("您好");
        norm.setTitle(title);
        return norm;
    }

    @Test
    void wordHasARowForEachChangeWithItsWordsMarked() throws Exception {
        assertEquals(List.of("Title|" + TITLE, "Cover|1.0.0 → 1.1.0", "Cover|" + SUMMARY, "Cover|" + RENUMBERED),
                ComparedTable.head(bytes("docx")));
        assertEquals(List.of(List.of("序号", "原条款", "修订后条款", "修订说明"),
                List.of("1", "版本：[-1.0.0-]", "版本：{+1.1.0+}", "〔文字性〕修改 版本：只改文件信息"),
                List.of("2", "1. 来电接通时/→话务接线员：“[-请讲-]”", "1. 来电接通时/→话务接线员：“{+您好+}”", "〔内容〕修改 第1步 说法：说法改变"),
                List.of("3", "（新增）", "2. {+杂音大<b>听不清+}/→{+话务接线员：“请换一部电话”+}/→{+停 3 秒+}", "〔内容〕新增用语"),
                List.of("4", "3. [-挂机前-]/→[-话务接线员：“再见”-]", "（删除）", "〔内容〕删除用语")), ComparedTable.word(bytes("docx")));
    }

    @Test
    void wordsPageLiesOnItsSide() throws Exception {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes("docx")))) {
            CTPageSz page = document.getDocument().getBody().getSectPr().getPgSz();
            assertEquals(STPageOrientation.LANDSCAPE, page.getOrient());
            assertEquals(List.of("16838", "11906"), Stream.of(page.getW(), page.getH()).map(Object::toString).toList());
            assertEquals(TITLE, document.getProperties().getCoreProperties().getTitle());
        }
    }

    @Test
    void excelHasTheSameRowsAndAColumnOfClasses() throws Exception {
        assertEquals(List.of(List.of(TITLE), List.of("1.0.0 → 1.1.0"), List.of(SUMMARY), List.of(RENUMBERED),
                List.of("序号", "原条款", "修订后条款", "类别", "修订说明"),
                List.of("1", "版本：[-1.0.0-]", "版本：{+1.1.0+}", "文字性", "修改 版本：只改文件信息"),
                List.of("2", "1. 来电接通时\n   话务接线员：“[-请讲-]”", "1. 来电接通时\n   话务接线员：“{+您好+}”", "内容",
                        "修改 第1步 说法：说法改变"),
                List.of("3", "（新增）", "2. {+杂音大<b>听不清+}\n   {+话务接线员：“请换一部电话”+}\n   {+停 3 秒+}",
                        "内容", "新增用语"),
                List.of("4", "3. [-挂机前-]\n   [-话务接线员：“再见”-]", "（删除）", "内容", "删除用语")),
                ComparedTable.sheet(bytes("xlsx")));
    }

    @Test
    void pdfShowsTheSameWords() throws Exception {
        assumeTrue(PdfText.possible(), "pdftotext of poppler-utils is not installed");
        PdfText pdf = PdfText.of(bytes("pdf"));
        assertEquals(PdfText.solid(TITLE + "1.0.0→1.1.0" + SUMMARY + RENUMBERED + "序号原条款修订后条款修订说明"
                + "1版本：1.0.0版本：1.1.0〔文字性〕修改版本：只改文件信息"
                + "2 1.来电接通时话务接线员：“请讲”1.来电接通时话务接线员：“您好”〔内容〕修改第1步说法：说法改变"
                + "3（新增）2.杂音大<b>听不清话务接线员：“请换一部电话”停3秒〔内容〕新增用语"
                + "4 3.挂机前话务接线员：“再见”（删除）〔内容〕删除用语"), pdf.solidFrom(0));
        assertEquals(List.of("— 1 —"), pdf.feet());
    }

    @Test
    void pdfGoesOnWhereARowIsLongerThanAPage() throws Exception {
        assumeTrue(PdfText.possible(), "pdftotext of poppler-utils is not installed");
        String text = "一二三四五六七八九十".repeat(300);
        PdfText pdf = PdfText.of(DifferenceTest.bytes("pdf", DifferenceTest.norm("请讲"), DifferenceTest.norm(text),
                Locale.CHINESE));
        assertTrue(pdf.feet().size() > 2);
        String shown = pdf.solidFrom(0);
        assertEquals(300, shown.chars().filter(c -> c == '八').count());
    }

    @ParameterizedTest
    @ValueSource(strings = { "docx", "xlsx", "pdf" })
    void equalComparisonsGiveEqualBytes(String format) throws Exception {
        byte[] expected = bytes(format);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
            Thread.sleep(2);
            assertArrayEquals(expected, bytes(format));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void equalNormsHaveNoTable() throws Exception {
        assertEquals(List.of(), ComparedTable.word(DifferenceTest.bytes("docx", old(), old(), Locale.CHINESE)));
        assertEquals(List.of(List.of(TITLE), List.of("1.0.0 → 1.0.0"), List.of("没有不同")),
                ComparedTable.sheet(DifferenceTest.bytes("xlsx", old(), old(), Locale.CHINESE)));
        assumeTrue(PdfText.possible(), "pdftotext of poppler-utils is not installed");
        assertEquals(List.of(TITLE, "1.0.0 → 1.0.0", "没有不同"),
                PdfText.of(DifferenceTest.bytes("pdf", old(), old(), Locale.CHINESE)).lines());
    }

    @Test
    void everythingButTheNormsIsEnglishForOthers() throws Exception {
        List<List<String>> rows = ComparedTable.word(DifferenceTest.bytes("docx", old(), now(), Locale.ENGLISH));
        assertEquals(List.of("No.", "Old text", "New text", "What changed"), rows.get(0));
        assertEquals(List.of("3", "(new)"), rows.get(3).subList(0, 2));
    }

    @Test
    void whatNoDocumentMayHoldCanBeSeen() throws Exception {
        String bad = "响\u0007铃\uFFFF=1+1";
        String seen = "响\uFFFD铃\uFFFD=1+1";
        byte[] docx = DifferenceTest.bytes("docx", titled("热线"), titled(bad), Locale.CHINESE);
        assertEquals("Title|《" + seen + "》修订对照表", ComparedTable.head(docx).get(0));
        byte[] xlsx = DifferenceTest.bytes("xlsx", titled("热线"), titled(bad), Locale.CHINESE);
        assertEquals("名称：{+" + seen + "+}", ComparedTable.sheet(xlsx).get(4).get(2));
        assumeTrue(PdfText.possible(), "pdftotext of poppler-utils is not installed");
        PdfText pdf = PdfText.of(DifferenceTest.bytes("pdf", titled("热线"), titled(bad), Locale.CHINESE));
        assertTrue(pdf.solidFrom(0).startsWith("《" + seen + "》修订对照表"), pdf.solidFrom(0));
    }

    @Test
    void whatIsTooLongForACellGoesOnBelow() throws Exception {
        String text = "𠮷".repeat(50_000);
        List<List<String>> rows = ComparedTable.sheet(DifferenceTest.bytes("xlsx", titled("热线"), titled(text),
                Locale.CHINESE));
        List<List<String>> below = rows.subList(4, rows.size());
        assertTrue(("名称：" + text).equals(below.stream().map(r -> r.get(2)).collect(Collectors.joining())
                .replace("{+", "").replace("+}", "")));
        assertEquals(List.of("1", ""), below.stream().map(r -> r.get(0)).distinct().toList());
    }

    @Test
    void pdfNamesTheCharacterThatNoFontHas() {
        ExportException e = assertThrows(ExportException.class, () -> DifferenceTest.bytes("pdf",
                DifferenceTest.norm("请讲"), DifferenceTest.norm("私\uE000"), Locale.CHINESE));
        assertEquals(ExportException.Kind.NO_GLYPH, e.kind());
        assertEquals(List.of("序号 1", "\uE000", "U+E000"), e.arguments());
    }
}
