// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import phrasebook.exports.ExportException;
import phrasebook.exports.document.PrintedLine;
import phrasebook.exports.document.PrintedLine.Kind;
import phrasebook.exports.document.PrintedRun;
import phrasebook.exports.document.PrintedRun.RunStyle;
import phrasebook.exports.internal.Exportable;
import phrasebook.exports.internal.RevisionRows;
import phrasebook.exports.internal.fonts.FontChoice;
import phrasebook.exports.internal.fonts.FontRole;
import phrasebook.model.Norm;

/** What the template shows, from the printed lines: cover, contents, body, revisions, bookmarks. */
final class Pages {

    private final Norm norm;
    private final FontChoice choice;
    private final UsedFonts fonts = new UsedFonts();
    private final Outline outline = new Outline();

    Pages(Norm norm, FontChoice choice) {
        this.norm = norm;
        this.choice = choice;
    }

    UsedFonts fonts() {
        return fonts;
    }

    Map<String, Object> of(List<PrintedLine> lines) throws ExportException {
        List<Map<String, Object>> cover = new ArrayList<>();
        List<Map<String, Object>> contents = new ArrayList<>();
        List<Map<String, Object>> body = new ArrayList<>();
        for (PrintedLine line : lines) {
            String id = "L" + (cover.size() + body.size());
            List<Map<String, Object>> set = lines(line, id);
            if (line.kind() == Kind.TITLE || line.kind() == Kind.COVER) {
                cover.addAll(set);
            } else if (line.kind() != Kind.REVISION) {
                body.addAll(set);
            }
            if (Look.isHead(line)) {
                outline.add(line, id);
            }
            if (line.kind() == Kind.HEADING || line.kind() == Kind.DECLARATIONS || line.kind() == Kind.REVISIONS) {
                contents.add(set.get(0));
            }
        }
        Map<String, Object> pages = new LinkedHashMap<>();
        pages.put("title", title());
        pages.put("author", Printable.of(Stream.of(norm.getIssuer(), norm.getDrafter())
                .filter(s -> s != null && !s.isEmpty()).findFirst().orElse("")));
        pages.put("cover", cover);
        pages.put("contents", contents);
        pages.put("body", body);
        pages.put("revisions", revisions(lines));
        pages.put("bookmarks", outline.roots());
        pages.put("contentsTitle", typeset("").add("目录", FontRole.HEI).pieces());
        pages.put("digits", typeset("").add("0123456789", FontRole.BODY).pieces());
        pages.put("pageNumber", typeset("").add("—0123456789", FontRole.SONG).pieces());
        pages.put("base", typeset("").add("的", FontRole.BODY).pieces());
        return pages;
    }

    /** PDF/UA-1 wants one, whatever it is. */
    private String title() {
        return Stream.of(norm.getTitle(), norm.getCode()).filter(s -> s != null)
                .map(s -> Printable.of(s == null ? "" : s).strip()).filter(s -> !s.isEmpty()).findFirst().orElse("无标题");
    }

    private Typeset typeset(String place) {
        return new Typeset(choice, fonts, place);
    }

    /** The line as one paragraph; where it is long as several, of which the first has its id. */
    private List<Map<String, Object>> lines(PrintedLine line, String id) throws ExportException {
        List<Map<String, Object>> lines = new ArrayList<>();
        for (List<PrintedRun> part : LongLines.parts(line.runs())) {
            Typeset text = typeset(Exportable.place(norm, line.source().object()));
            for (PrintedRun run : part) {
                text.add(run.text(), Look.of(line, run.style()),
                        run.style() == RunStyle.PLACEHOLDER ? Typeset.Line.UNDER : Typeset.Line.NONE);
            }
            boolean first = lines.isEmpty();
            lines.add(text.line(Map.of("id", first ? id : id + "-" + lines.size(), "kind",
                    first ? line.kind().name() : "CONTINUED", "level", line.level(), "indent", line.indent(), "title",
                    first ? Printable.of(line.text()) : "")));
        }
        return lines;
    }

    private List<List<List<Map<String, Object>>>> revisions(List<PrintedLine> lines) throws ExportException {
        List<List<List<Map<String, Object>>>> rows = new ArrayList<>();
        for (List<String> row : RevisionRows.of(lines)) {
            List<List<Map<String, Object>>> cells = new ArrayList<>();
            for (String cell : row) {
                String place = norm.getTitle() == null ? "" : norm.getTitle();
                cells.add(typeset(place).add(cell, rows.isEmpty() ? FontRole.HEI : FontRole.BODY).pieces());
            }
            rows.add(cells);
        }
        return rows;
    }
}
