// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.office;

import java.io.ByteArrayInputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import phrasebook.imports.ImportException;
import phrasebook.imports.ImportException.Kind;

/** A part of an office document, read as a stream. Office documents have no DTD, so one that has it means no good. */
record XmlPart(byte[] content) {

    /** Is told what the elements of the part say, in order. Names are without their prefixes. */
    interface Elements {

        void start(String name, XMLStreamReader at);
    }

    /** Is told of texts and ends too. */
    interface Handler extends Elements {

        void text(String text);

        void end(String name);
    }

    /** @throws ImportException where the part is not well-formed, or would have entities read */
    void read(Elements elements) throws ImportException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(content));
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> elements.start(reader.getLocalName(), reader);
                    case XMLStreamConstants.END_ELEMENT -> end(elements, reader.getLocalName());
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                        text(elements, reader.getText());
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new ImportException(Kind.ENTITIES);
                    default -> {
                        // Comments and the like say nothing.
                    }
                }
            }
            reader.close();
        } catch (XMLStreamException e) {
            throw new ImportException(Kind.BROKEN_ARCHIVE);
        }
    }

    private static void text(Elements elements, String text) {
        if (elements instanceof Handler handler) {
            handler.text(text);
        }
    }

    private static void end(Elements elements, String name) {
        if (elements instanceof Handler handler) {
            handler.end(name);
        }
    }

    /** The value of the attribute, whatever its prefix; empty where there is none. */
    static String attribute(XMLStreamReader at, String name) {
        for (int i = 0; i < at.getAttributeCount(); i++) {
            if (at.getAttributeLocalName(i).equals(name)) {
                return at.getAttributeValue(i);
            }
        }
        return "";
    }

    /** The value as a whole number; the other where it is none. */
    static int number(XMLStreamReader at, String name, int other) {
        String value = attribute(at, name);
        return value.matches("-?[0-9]{1,9}") ? Integer.parseInt(value) : other;
    }
}
