// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import phrasebook.exports.ExportException;
import phrasebook.exports.document.PrintedLine.Kind;
import phrasebook.exports.document.PrintedLine;
import phrasebook.exports.internal.RevisionRows;
import phrasebook.exports.internal.XmlText;
import phrasebook.exports.internal.json.JsonExporter;
import phrasebook.model.Norm;

/**
 * The norm itself inside the document, as custom XML, which Word and LibreOffice keep: what is not printed comes back
 * too, ids, roles and placeholders. With it goes the digest of what is printed; where that has been edited since, the
 * importer reads what is printed.
 */
final class CarriedNorm {

    private static final String NAMESPACE = "phrasebook:carried-norm:1";

    private CarriedNorm() {
    }

    static byte[] of(Norm norm, List<PrintedLine> lines) throws IOException, ExportException {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        new JsonExporter().export(norm, json);
        ByteArrayOutputStream xml = new ByteArrayOutputStream();
        try {
            write(json.toString(StandardCharsets.UTF_8), digest(visible(lines)), xml);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return xml.toByteArray();
    }

    /** What a reader of the document sees, numbers included. */
    private static String visible(List<PrintedLine> lines) {
        return Stream.concat(lines.stream().filter(l -> l.kind() != Kind.REVISION).map(PrintedLine::text),
                RevisionRows.of(lines).stream().flatMap(List::stream)).map(XmlText::of)
                .collect(Collectors.joining());
    }

    private static void write(String json, String digest, OutputStream out) throws XMLStreamException {
        XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("norm");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeAttribute("printed", digest);
        xml.writeCharacters(json);
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.close();
    }

    /** Blanks do not count: editors change them by themselves. */
    private static String digest(String visible) {
        StringBuilder solid = new StringBuilder();
        visible.codePoints().filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(solid::appendCodePoint);
        try {
            return "sha256:" + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(solid.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
