// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import phrasebook.exports.ExportException;
import phrasebook.exports.internal.difference.MarkedRun;
import phrasebook.exports.internal.difference.MarkedRun.Mark;
import phrasebook.exports.internal.difference.RevisionRow;
import phrasebook.exports.internal.difference.Revisions;
import phrasebook.exports.internal.fonts.FontChoice;
import phrasebook.exports.internal.fonts.FontRole;

/** What the template of the 修订对照表 shows. */
final class TablePages {

    private final FontChoice choice;
    private final UsedFonts fonts = new UsedFonts();

    TablePages(FontChoice choice) {
        this.choice = choice;
    }

    UsedFonts fonts() {
        return fonts;
    }

    Map<String, Object> of(Revisions table) throws ExportException {
        Map<String, Object> pages = new LinkedHashMap<>();
        pages.put("language", table.language());
        pages.put("title", Printable.of(table.title()));
        pages.put("author", "");
        pages.put("heading", typeset(table.title()).add(table.title(), FontRole.TITLE).pieces());
        List<Object> preface = new ArrayList<>();
        for (String line : Stream.concat(Stream.of(table.versions(), table.summary()), table.renumbered().stream())
                .toList()) {
            preface.add(typeset(table.title()).add(line, FontRole.KAI).pieces());
        }
        pages.put("preface", preface);
        Revisions.Columns columns = table.columns();
        List<Object> head = new ArrayList<>();
        for (String name : List.of(columns.count(), columns.old(), columns.now(), columns.explanation())) {
            head.add(cell("", List.of(List.of(new MarkedRun(Mark.LABEL, name)))));
        }
        pages.put("head", head);
        List<Object> rows = new ArrayList<>();
        for (RevisionRow row : table.rows()) {
            rows.add(row(columns.count(), rows.size() + 1, row));
        }
        pages.put("rows", rows);
        pages.put("pageNumber", typeset("").add("—0123456789", FontRole.SONG).pieces());
        pages.put("base", typeset("").add("的", FontRole.BODY).pieces());
        return pages;
    }

    private List<Object> row(String called, int count, RevisionRow row) throws ExportException {
        String number = Integer.toString(count);
        String place = called + " " + number;
        return List.of(cell(place, List.of(List.of(new MarkedRun(Mark.PLAIN, number)))), cell(place, row.old()),
                cell(place, row.now()), cell(place, row.labelled()));
    }

    /** The cell's lines, each its level and pieces. */
    private List<Object> cell(String place, List<List<MarkedRun>> paragraphs) throws ExportException {
        List<Object> lines = new ArrayList<>();
        for (List<MarkedRun> paragraph : paragraphs) {
            for (List<MarkedRun> line : MarkedRun.lines(paragraph)) {
                Typeset text = typeset(place);
                for (MarkedRun run : MarkedRun.setOff(line)) {
                    add(run, text);
                }
                lines.add(text.line(Map.of("level", MarkedRun.level(line))));
            }
        }
        return lines;
    }

    /** New words are in 黑体 too, which is how Chinese print sets bold. */
    private static void add(MarkedRun run, Typeset text) throws ExportException {
        switch (run.mark()) {
            case DELETED -> text.add(run.text(), FontRole.BODY, Typeset.Line.THROUGH);
            case INSERTED -> text.add(run.text(), FontRole.HEI, Typeset.Line.UNDER);
            case NUMBER, LABEL -> text.add(run.text(), FontRole.HEI);
            case PLAIN, NONE -> text.add(run.text(), FontRole.BODY);
        }
    }

    private Typeset typeset(String place) {
        return new Typeset(choice, fonts, place);
    }
}
