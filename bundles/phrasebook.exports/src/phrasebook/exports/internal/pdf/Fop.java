// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;

import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.FopConfParser;
import org.apache.fop.events.Event;
import org.apache.fop.events.EventFormatter;
import org.apache.fop.events.model.EventSeverity;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;
import org.eclipse.jdt.annotation.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Lays out pages in XSL-FO and writes them as PDF/A-2a (ISO 19005-2) that is PDF/UA-1 (ISO 14289-1) too. */
final class Fop {

    private static final String MIME = "application/pdf";
    private static final String SCHEME = "phrasebook:/";
    private static final byte[] CONFIGURATION = """
            <fop version="1.0"><accessibility>true</accessibility><use-cache>false</use-cache>
            <complex-scripts disabled="true"/><renderers><renderer mime="application/pdf">
            <pdf-a-mode>PDF/A-2a</pdf-a-mode><pdf-ua-mode>PDF/UA-1</pdf-ua-mode><version>1.6</version>
            </renderer></renderers></fop>""".getBytes(StandardCharsets.UTF_8);

    /** A document reaches no file and no network. */
    private static final ResourceResolver NOTHING = new ResourceResolver() {

        @Override
        public Resource getResource(@Nullable URI uri) throws IOException {
            throw new IOException(String.valueOf(uri));
        }

        @Override
        public OutputStream getOutputStream(@Nullable URI uri) throws IOException {
            throw new IOException(String.valueOf(uri));
        }
    };

    private Fop() {
    }

    /** @param time that the document says it was made at */
    static byte[] pdf(String fo, List<UsedFonts.Used> fonts, Instant time) throws IOException {
        List<String> problems = new ArrayList<>();
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            FOUserAgent agent = new FopConfParser(new ByteArrayInputStream(CONFIGURATION), URI.create(SCHEME),
                    NOTHING).getFopFactoryBuilder().build().newFOUserAgent();
            agent.setCreationDate(Date.from(time));
            agent.setProducer("Phrasebook Workbench");
            agent.setCreator("Phrasebook Workbench");
            agent.getEventBroadcaster().addEventListener(event -> note(event, problems));
            agent.setDocumentHandlerOverride(new PdfHandler(agent, fonts));
            DefaultHandler handler = agent.newFop(MIME, pdf).getDefaultHandler();
            SAXParserFactory parsers = SAXParserFactory.newDefaultInstance();
            parsers.setNamespaceAware(true);
            parsers.newSAXParser().parse(new InputSource(new StringReader(fo)), handler);
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(e);
        }
        if (!problems.isEmpty()) {
            throw new IllegalStateException(problems.get(0));
        }
        return pdf.toByteArray();
    }

    /** A line that does not fit is no matter; a font or a character that is not there is. */
    private static void note(Event event, List<String> problems) {
        String id = event.getEventID().toLowerCase(Locale.ROOT);
        if (event.getSeverity() != EventSeverity.INFO && (id.contains("glyph") || id.contains("font"))) {
            problems.add(EventFormatter.format(event));
        }
    }
}
