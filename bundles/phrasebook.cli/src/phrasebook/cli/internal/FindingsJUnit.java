// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli.internal;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import phrasebook.rules.Finding;

/**
 * Findings as the XML in which Ant and Surefire report JUnit tests: a suite for each file, a case for each finding.
 * What is to be complained of is a failure; the rest passes, and says what it has to say as output. A file with no
 * findings has one case, which passes.
 */
final class FindingsJUnit {

    private final XMLStreamWriter xml;
    private final Messages messages;
    private final Predicate<Finding> complaint;

    private FindingsJUnit(XMLStreamWriter xml, Messages messages, Predicate<Finding> complaint) {
        this.xml = xml;
        this.messages = messages;
        this.complaint = complaint;
    }

    /** The findings of each file, in the order given. */
    static String of(Map<String, List<Finding>> found, Messages messages, Predicate<Finding> complaint) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            new FindingsJUnit(xml, messages, complaint).suites(found);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.append('\n').toString();
    }

    private void suites(Map<String, List<Finding>> found) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        begin(0, "testsuites");
        for (Map.Entry<String, List<Finding>> file : found.entrySet()) {
            suite(file.getKey(), file.getValue());
        }
        end(0);
        xml.writeEndDocument();
    }

    private void suite(String file, List<Finding> findings) throws XMLStreamException {
        begin(1, "testsuite");
        attribute("name", file);
        attribute("tests", Integer.toString(Math.max(1, findings.size())));
        attribute("failures", Long.toString(findings.stream().filter(complaint).count()));
        attribute("errors", "0");
        attribute("skipped", "0");
        attribute("time", "0");
        if (findings.isEmpty()) {
            testCase(file, "validate");
            xml.writeEndElement();
        }
        for (Finding finding : findings) {
            testCase(file, finding.rule() + " " + finding.line() + ":" + finding.column());
            outcome(file, finding);
            end(2);
        }
        end(1);
    }

    private void testCase(String file, String name) throws XMLStreamException {
        begin(2, "testcase");
        attribute("classname", file);
        attribute("name", name);
        attribute("time", "0");
    }

    private void outcome(String file, Finding finding) throws XMLStreamException {
        boolean failed = complaint.test(finding);
        begin(3, failed ? "failure" : "system-out");
        if (failed) {
            attribute("type", finding.rule());
            attribute("message", finding.message());
        }
        xml.writeCharacters(possible(FindingLines.line(file, finding, messages)));
        xml.writeEndElement();
    }

    private void begin(int depth, String element) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
        xml.writeStartElement(element);
    }

    private void end(int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
        xml.writeEndElement();
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, possible(value));
    }

    /** The text with a mark in the place of each character that XML 1.0 cannot hold. */
    private static String possible(String text) {
        StringBuilder possible = new StringBuilder(text.length());
        text.codePoints().map(c -> c == '\t' || c == '\n' || c >= ' ' && c < 0xD800 || c > 0xDFFF && c < 0xFFFE
                || c > 0xFFFF ? c : 0xFFFD).forEach(possible::appendCodePoint);
        return possible.toString();
    }
}
