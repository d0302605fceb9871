// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.pdf;

import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import phrasebook.exports.ExportException;
import phrasebook.exports.document.PrintedLine.Kind;
import phrasebook.exports.internal.fonts.FontChoice;
import phrasebook.exports.internal.fonts.FontLibrary;
import phrasebook.exports.internal.fonts.FontRole;

/**
 * A document of two lines, laid out for the sake of what is loaded and set up on the way. It knows no norm, as the
 * model may just be coming about on another thread, and leaves the program's clock and locale alone.
 */
final class Rehearsal {

    private static final String TEXT = "一、您好：“12345”。（第 1 页）";

    private Rehearsal() {
    }

    static void run(FontLibrary library) {
        FontChoice choice = new FontChoice(library);
        UsedFonts fonts = new UsedFonts();
        try {
            Map<String, Object> heading = line(choice, fonts, Kind.HEADING, FontRole.HEI);
            List<Map<String, Object>> set = pieces(choice, fonts);
            Map<String, Object> pages = new LinkedHashMap<>(Map.of("title", TEXT, "author", TEXT, "cover",
                    List.of(line(choice, fonts, Kind.TITLE, FontRole.TITLE)), "contents", List.of(heading), "body",
                    List.of(heading, line(choice, fonts, Kind.PHRASE, FontRole.BODY)), "revisions", List.of()));
            pages.put("bookmarks", List.of(Map.of("id", Kind.HEADING.name(), "title", TEXT, "children", List.of())));
            List.of("contentsTitle", "digits", "pageNumber", "base").forEach(name -> pages.put(name, set));
            Fop.pdf(Template.fill("document", pages), fonts.all(), Instant.EPOCH);
        } catch (IOException | ExportException e) {
            // Whoever exports will be told: without a font this machine has no PDF.
            return;
        }
    }

    private static Map<String, Object> line(FontChoice choice, UsedFonts fonts, Kind kind, FontRole role)
            throws ExportException {
        return new Typeset(choice, fonts, "").add(TEXT, role)
                .line(Map.of("id", kind.name(), "kind", kind.name(), "level", 1, "indent", 0, "title", TEXT));
    }

    private static List<Map<String, Object>> pieces(FontChoice choice, UsedFonts fonts) throws ExportException {
        return new Typeset(choice, fonts, "").add(TEXT, FontRole.BODY).pieces();
    }
}
