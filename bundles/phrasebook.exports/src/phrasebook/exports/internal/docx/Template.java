// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

import phrasebook.exports.ExportedFile;
import phrasebook.exports.internal.Zip;

/** The empty document, whose parts lie beside this class as readable XML: page, styles, fonts, settings, footers. */
final class Template {

    private static final List<String> WORD = List.of("styles.xml", "settings.xml", "fontTable.xml", "footer1.xml",
            "footer2.xml");

    private Template() {
    }

    /** @param carried the custom XML that goes with it */
    static byte[] bytes(byte[] carried) throws IOException {
        return zipped(Stream.of(new ExportedFile("customXml/item1.xml", carried),
                part("word/_rels/document.xml.rels", "document-rels.xml"), part("word/document.xml", "document.xml")));
    }

    /** A page that lies on its side, for a wide table; it carries nothing. */
    static byte[] landscape() throws IOException {
        return zipped(Stream.of(part("word/_rels/document.xml.rels", "landscape-rels.xml"),
                part("word/document.xml", "landscape.xml")));
    }

    private static byte[] zipped(Stream<ExportedFile> own) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Stream<ExportedFile> common = Stream.concat(Stream.of(part("[Content_Types].xml", "content-types.xml"),
                part("_rels/.rels", "package-rels.xml")), WORD.stream().map(name -> part("word/" + name, name)));
        Zip.write(Stream.concat(own, common).toList(), bytes);
        return bytes.toByteArray();
    }

    private static ExportedFile part(String name, String resource) {
        try (InputStream in = Template.class.getResourceAsStream("template/" + resource)) {
            if (in == null) {
                throw new IllegalStateException("template/" + resource + " is missing");
            }
            return new ExportedFile(name, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
