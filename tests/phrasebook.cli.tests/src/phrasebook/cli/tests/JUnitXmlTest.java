// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class JUnitXmlTest {

    private static final String BROKEN = "\n2. [P34] 某时\n   这<一>行什么&也不是\u0007\n   存疑 附件\n";

    @TempDir
    Path directory;
    private Shell shell;

    @BeforeEach
    void shell() {
        shell = Shell.in(directory);
    }

    @Test
    void aSuiteForEachFileAndACaseForEachFinding() throws Exception {
        shell.file("a.norm", Shell.clean());
        shell.file("b\"<.norm", Shell.clean() + BROKEN);
        int last = (int) (Shell.clean() + BROKEN).lines().count();
        Document report = parse(shell.run("validate", "--format", "junit", "a.norm", "b\"<.norm").ends(1));
        assertEquals(List.of("a.norm tests=1 failures=0", "b\"<.norm tests=2 failures=1"), suites(report));
        assertEquals(List.of("a.norm validate passed", "b\"<.norm Syntax " + (last - 1) + ":4 failed",
                "b\"<.norm PendingNote " + last + ":4 passed"), cases(report));
        Element failure = (Element) report.getElementsByTagName("failure").item(0);
        assertEquals("Syntax", failure.getAttribute("type"));
        assertTrue(failure.getTextContent().startsWith("b\"<.norm:" + (last - 1) + ":4: 错误 [Syntax] "));
        assertTrue(failure.getTextContent().endsWith(failure.getAttribute("message")));
        assertTrue(report.getElementsByTagName("system-out").item(0).getTextContent().contains("警告 [PendingNote]"));
    }

    @Test
    void whenStrictAWarningIsAFailure() throws Exception {
        shell.file("b.norm", Shell.clean() + BROKEN);
        Document report = parse(shell.run("validate", "--strict", "--format", "junit", "b.norm").ends(1));
        assertEquals(List.of("b.norm tests=2 failures=2"), suites(report));
    }

    @Test
    void ofNoFileThereIsNoSuite() throws Exception {
        assertEquals(List.of(), suites(parse(shell.run("validate", "--format", "junit", "missing.norm").ends(2))));
    }

    /** The report, which a parser has read and which has the shape of one that Ant writes. */
    private static Document parse(Shell.Run run) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        Document report = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(run.out().getBytes(StandardCharsets.UTF_8)));
        Schema schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(JUnitXmlTest.class.getResource("junit.xsd"));
        schema.newValidator().validate(new DOMSource(report));
        return report;
    }

    private static List<String> suites(Document report) {
        return elements(report, "testsuite").stream().map(s -> s.getAttribute("name") + " tests="
                + s.getAttribute("tests") + " failures=" + s.getAttribute("failures")).toList();
    }

    private static List<String> cases(Document report) {
        return elements(report, "testcase").stream().map(c -> c.getAttribute("classname") + " " + c.getAttribute("name")
                + (c.getElementsByTagName("failure").getLength() > 0 ? " failed" : " passed")).toList();
    }

    private static List<Element> elements(Document report, String name) {
        List<Element> elements = new ArrayList<>();
        NodeList found = report.getElementsByTagName(name);
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}
