// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.docx;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Date;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.eclipse.jdt.annotation.Nullable;

import phrasebook.exports.internal.XmlText;
import phrasebook.model.Norm;

/** What the document says of itself. Its times are those of the norm, never of the clock. */
final class Properties {

    private Properties() {
    }

    static void write(Norm norm, XWPFDocument document) {
        CoreProperties core = document.getProperties().getCoreProperties();
        core.setTitle(XmlText.of(norm.getTitle()));
        core.setCreator(Stream.of(norm.getIssuer(), norm.getDrafter()).filter(s -> s != null && !s.isEmpty())
                .findFirst().map(XmlText::of).orElse(""));
        core.setSubjectProperty(XmlText.of(norm.getCode()));
        core.setVersion(XmlText.of(norm.getVersion()));
        core.getUnderlyingProperties().setContentStatusProperty(norm.getStatus().getLiteral());
        Optional<Date> time = Optional.of(Date.from(time(norm.getIssued())));
        core.setCreated(time);
        core.setModified(time);
    }

    private static Instant time(@Nullable String issued) {
        try {
            return LocalDate.parse(issued == null ? "" : issued).atStartOfDay(ZoneOffset.UTC).toInstant();
        } catch (DateTimeParseException e) {
            return Instant.parse("1980-01-01T00:00:00Z");
        }
    }
}
