// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import phrasebook.exports.document.PrintedDocument;
import phrasebook.exports.document.PrintedLine;
import phrasebook.exports.document.PrintedLine.Kind;
import phrasebook.exports.document.PrintedRun;
import phrasebook.exports.document.PrintedRun.RunStyle;
import phrasebook.model.BanKind;
import phrasebook.model.Revision;

class DocxTest {

    /** What every sketch declares. */
    private static final List<String> ROLES = List.of("AppendixTitle|附：角色和占位",
            "Declaration|角色：话务接线员（话务员、座席）、市民（来电者）、主管领导（现场主管领导）");

    private static List<String> before(List<String> revisions, String... body) {
        return Stream.of(List.of(body), ROLES, revisions).flatMap(List::stream).toList();
    }

    private static Sketch small() {
        Sketch s = new Sketch();
        s.norm.setTitle("热线规范");
        s.norm.setIssued("2026-03-01");
        s.norm.setIssuer("某市热线");
        s.heading("一、", "D1", "问候");
        s.phrase("1.", "P01", "来电时", Sketch.say(s.operator, Sketch.words("您好。")),
                Sketch.when("无声", Sketch.pause(5)));
        s.phrase("2.", "P02", "结束时").getBans().add(Sketch.banned(Sketch.words("挂了")));
        s.heading("二、", null, "禁用语");
        s.provision("1.2.1", null, Sketch.prose("语速适中。"), Sketch.prose("面带微笑。"));
        s.ban("第一条", "B01", "解答后", Sketch.banned(BanKind.ACT, Sketch.prose("直接挂机"))).setReason("生硬");
        s.ban("第五条", null, null, Sketch.banned(Sketch.words("不知道")));
        Revision revision = Sketch.MODEL.createRevision();
        revision.setVersion("1.0");
        revision.setSummary("首次发布");
        s.norm.getRevisions().add(revision);
        return s;
    }

    @Test
    void everyLineHasTheStyleAndTheNumberOfItsKind() throws Exception {
        assertEquals(before(List.of("AppendixTitle|修订记录"), "Title|热线规范", "Cover|发布单位：某市热线", "Cover|发布日期：2026-03-01",
                "Heading1 chineseCountingThousand %1、|问候", "Phrase decimal %1.|来电时：", "Speech|话务接线员：“您好。”",
                "Condition|若无声：", "Step|稍停 5 秒。", "Phrase decimal %1.|结束时", "Ban|※ 禁说“挂了”。",
                "Heading1 chineseCountingThousand %1、|禁用语", "Provision|1.2.1 语速适中。", "Provision|面带微笑。",
                "Ban chineseCountingThousand 第%1条　|解答后，禁做直接挂机。", "BanDetail|理由：生硬。",
                "Ban chineseCountingThousand 第%1条　|禁说“不知道”。"), Office.paragraphs(small().norm));
    }

    @Test
    void revisionsAreATable() throws Exception {
        try (XWPFDocument document = Office.word(small().norm)) {
            XWPFTable table = document.getTables().get(0);
            assertEquals("版本号\t修订人\t日期\t说明\n1.0\t\t\t首次发布\n", table.getText());
        }
    }

    @Test
    void numbersThatSkipAreCountedAnew() throws Exception {
        try (XWPFDocument document = Office.word(small().norm)) {
            List<Integer> starts = document.getParagraphs().stream().filter(p -> p.getNumID() != null)
                    .map(p -> document.getNumbering().getNum(p.getNumID()).getCTNum().getLvlOverrideArray(0)
                            .getStartOverride().getVal().intValue())
                    .toList();
            assertEquals(List.of(1, 1, 1, 1, 1, 5), starts);
        }
    }

    @Test
    void saysOfItselfWhatTheNormSays() throws Exception {
        try (XWPFDocument document = Office.word(small().norm)) {
            CoreProperties core = document.getProperties().getCoreProperties();
            assertEquals("热线规范", core.getTitle());
            assertEquals("某市热线", core.getCreator());
            assertEquals("2026-03-01T00:00:00Z", core.getCreated().toInstant().toString());
        }
    }

    @Test
    void idsAreBookmarks() throws Exception {
        try (XWPFDocument document = Office.word(small().norm)) {
            assertEquals(List.of("D1", "_Toc000000001", "P01", "P02", "_Toc000000002", "B01", "_Toc000000003",
                    "_Toc000000004"), document.getParagraphs().stream()
                    .flatMap(p -> p.getCTP().getBookmarkStartList().stream()).map(b -> b.getName()).toList());
        }
    }

    @Test
    void contentsAreAFieldThatIsFilledAlready() throws Exception {
        try (XWPFDocument document = Office.word(small().norm)) {
            List<XWPFParagraph> contents = document.getParagraphs().stream()
                    .filter(p -> p.getStyle().startsWith("TOC")).toList();
            assertEquals(List.of("TOCHeading|目录", "TOC1|一、问候\t2", "TOC1|二、禁用语\t2", "TOC1|附：角色和占位\t2", "TOC1|修订记录\t2"),
                    contents.stream().map(p -> p.getStyle() + "|" + p.getText()).toList());
            String xml = document.getDocument().xmlText();
            assertTrue(xml.contains("> TOC \\o \"1-9\" \\h \\z \\t \"附表标题,1\" <"), xml);
            assertTrue(xml.contains("<w:hyperlink w:anchor=\"_Toc000000002\">") && xml.contains("> PAGEREF _Toc000000002 \\h <"), xml);
            assertEquals(xml.split("w:fldCharType=\"begin\"").length, xml.split("w:fldCharType=\"end\"").length);
            XWPFParagraph first = document.getParagraphs().get(document.getParagraphs().indexOf(contents.get(4)) + 1);
            assertTrue(first.isPageBreak() && first.getText().equals("问候"), first.getText());
        }
    }

    /** PDF has the same page, and knows where things came out. */
    @Test
    void contentsNameThePagesThatPdfHas() throws Exception {
        assumeTrue(PdfText.possible(), "pdftotext of poppler-utils is not installed");
        Sketch s = new Sketch();
        s.norm.setTitle("热线规范");
        for (int i = 1; i <= 9; i++) {
            s.heading("（" + "一二三四五六七八九".charAt(i - 1) + "）", null, "第" + i + "类");
            for (int k = 0; k < i; k++) {
                s.phrase(k + 1 + ".", null, "来电" + "说".repeat(5 * k) + "时",
                        Sketch.say(s.operator, Sketch.words("您好".repeat(i * k) + "。")));
            }
        }
        List<String> pdf = PdfText.of(s.norm).page(0);
        try (XWPFDocument document = Office.word(s.norm)) {
            List<String> word = document.getParagraphs().stream().filter(p -> p.getStyle().matches("TOC\\d"))
                    .map(p -> p.getText().replace('\t', ' ')).toList();
            assertEquals(pdf.subList(pdf.indexOf("目录") + 1, pdf.size()).stream()
                    .map(l -> l.replaceFirst(" *(\\d+)$", " $1")).toList(), word);
            assertTrue(word.get(9).endsWith(" 9"), word.get(9));
        }
    }

    @Test
    void equalNormsGiveEqualBytes() throws Exception {
        byte[] expected = Office.bytes("docx", small().norm);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
            assertArrayEquals(expected, Office.bytes("docx", small().norm));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "</w:t><script>&amp;", "=HYPERLINK(\"x\")", "\uD842\uDFB7野家", "\u200F从右\u202E到左\u202C",
            "制表\t符",
            "%1%s", "  两端有空  " })
    void hostileWordsAreWords(String text) throws Exception {
        Sketch s = new Sketch();
        s.norm.setTitle(text);
        s.phrase("1.", "P01", "来电时", Sketch.say(s.operator, Sketch.words(text)));
        assertEquals(before(List.of(), "Title|" + text, "Phrase decimal %1.|来电时：", "Speech|话务接线员：“" + text + "”"),
                Office.paragraphs(s.norm));
    }

    @Test
    void whatXmlForbidsIsLeftOut() throws Exception {
        Sketch s = new Sketch();
        s.norm.setTitle("标\uFFFE题\uFFFF");
        assertEquals(before(List.of(), "Title|标题"), Office.paragraphs(s.norm));
    }

    @Test
    void aTitleOfAMegabyteIsWritten() throws Exception {
        Sketch s = new Sketch();
        s.norm.setTitle("长".repeat(1_000_000));
        assertEquals(before(List.of(), "Title|" + s.norm.getTitle()), Office.paragraphs(s.norm));
    }

    @Test
    void everyPrintedWordIsThere() throws Exception {
        for (long seed = 0; seed < 30; seed++) {
            try (XWPFDocument document = Office.word(RandomNorm.of(seed))) {
                String words = document.getParagraphs().stream().map(p -> p.getText()).collect(Collectors.joining());
                for (PrintedLine line : PrintedDocument.of(RandomNorm.of(seed)).lines()) {
                    String uncounted = line.runs().stream().filter(r -> r.style() != RunStyle.NUMBER)
                            .map(PrintedRun::text).collect(Collectors.joining());
                    assertTrue(line.kind() == Kind.REVISION || words.contains(uncounted), uncounted);
                }
            }
        }
    }
}
