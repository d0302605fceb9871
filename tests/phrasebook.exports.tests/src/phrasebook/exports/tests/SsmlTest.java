// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static phrasebook.exports.tests.Sketch.choice;
import static phrasebook.exports.tests.Sketch.say;
import static phrasebook.exports.tests.Sketch.slot;
import static phrasebook.exports.tests.Sketch.words;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

import phrasebook.model.ActKind;
import phrasebook.model.ChoiceStyle;
import phrasebook.model.Norm;

class SsmlTest {

    static Document parsed(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    /** The elements in their order, each with what matters of it. */
    private static String outline(String xml) throws Exception {
        Element speak = parsed(xml).getDocumentElement();
        assertEquals("http://www.w3.org/2001/10/synthesis", speak.getNamespaceURI());
        assertEquals("1.1 zh-CN", speak.getAttribute("version") + " " + speak.getAttribute("xml:lang"));
        List<String> lines = new ArrayList<>();
        for (Node at = speak.getFirstChild(); at != null; at = at.getNextSibling()) {
            if (at instanceof Element element) {
                lines.add(element.getTagName() + " " + content(element));
            }
        }
        return String.join("\n", lines);
    }

    private static String content(Element element) {
        StringBuilder content = new StringBuilder();
        for (String name : new String[] { "content", "name", "time", "strength" }) {
            if (element.hasAttribute(name)) {
                content.append(element.getAttribute(name));
                return content.toString();
            }
        }
        for (Node at = element.getFirstChild(); at != null; at = at.getNextSibling()) {
            content.append(at instanceof Element e ? "<" + content(e) + ">" : at.getTextContent());
        }
        return content.toString();
    }

    @Test
    void aPhraseIsSpokenAndWhatIsNotSpokenIsMarked() throws Exception {
        Sketch s = new Sketch();
        s.phrase("1.", "P01", "找<人>时", say(s.caller, words("喂 & 喂")),
                say(s.operator, words(choice(ChoiceStyle.SLASH, "先生", "女士"), "，请找",
                        slot(s.placeholder("部门", null, "***")), "。"), words("请稍等。")),
                Sketch.pause(5), Sketch.pause(0), Sketch.when("无声", say(s.operator, words("再见！")),
                        Sketch.act(ActKind.HANG_UP, null)));
        assertEquals("""
                meta 1. 找<人>时
                mark 市民：“喂 & 喂”
                p <选择：先生/女士>先生，请找<占位：部门>。
                mark 或：请稍等。
                break 5s
                break strong
                mark 若无声
                p 再见！
                mark 挂机""", outline(Exported.texts("ssml", s.norm).get("n-ssml/P01.ssml")));
    }

    @ParameterizedTest
    @CsvSource({ "请拨12345热线,请拨[telephone 12345]热线", "请等20秒,请等[cardinal 20]秒", "共120人,共[cardinal 120]人",
            "工号１０２４号,工号[telephone 1024]号", "电话0417-1234567,电话[telephone 0417-1234567]",
            "请按1键,请按[cardinal 1]键", "3.5元,[cardinal 3.5]元", "于2024-05-01起,于[date 2024-05-01]起", "没有数字,没有数字" })
    void figuresAreReadAsWhatTheyAre(String said, String read) throws Exception {
        Sketch s = new Sketch();
        s.phrase("1.", "P01", "时", say(s.operator, words(said)));
        Element p = (Element) parsed(Exported.texts("ssml", s.norm).get("n-ssml/P01.ssml")).getElementsByTagName("p")
                .item(0);
        StringBuilder spoken = new StringBuilder();
        for (Node at = p.getFirstChild(); at != null; at = at.getNextSibling()) {
            spoken.append(at instanceof Element e ? "[" + e.getAttribute("interpret-as") + " " + e.getTextContent()
                    + "]"
                    : at.getTextContent());
        }
        assertEquals(read, spoken.toString());
    }

    @Test
    void filesAreNamedByIdsAndNoneIsLost() throws Exception {
        Sketch s = new Sketch();
        for (String id : new String[] { "P01", "p01", "P01", null, "" }) {
            s.phrase(null, id, "时", say(s.operator, words("您好")));
        }
        s.phrase(null, "P09", "无话时", Sketch.pause(5));
        Norm norm = s.norm;
        Map<String, String> files = Exported.texts("ssml", norm);
        assertEquals(List.of("n-ssml/P01.ssml", "n-ssml/p01-2.ssml", "n-ssml/P01-3.ssml", "n-ssml/phrase-4.ssml",
                "n-ssml/phrase-5.ssml"), List.copyOf(files.keySet()));
    }
}
