// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import javax.xml.stream.XMLStreamReader;

import phrasebook.imports.ImportException;
import phrasebook.imports.internal.lines.Line;
import phrasebook.imports.internal.lines.Row;

/** A workbook: the rows of its sheets, in the order of the sheets. */
final class Excel {

    /** Columns of a knowledge base's sheet, which says the same as the table of phrases beside it. */
    private static final List<String> KNOWLEDGE = List.of("标准问", "答案");

    private Excel() {
    }

    static OfficeDocument read(OfficeFile file, XmlPart workbook) throws ImportException {
        SharedStrings strings = new SharedStrings();
        for (XmlPart part : file.parts("xl/sharedstrings.xml")) {
            part.read(strings);
        }
        List<List<List<String>>> sheets = new ArrayList<>();
        for (String name : sheets(file, workbook)) {
            Optional<XmlPart> part = file.part(name);
            if (part.isPresent()) {
                Sheet sheet = new Sheet(strings.strings());
                part.get().read(sheet);
                sheets.add(sheet.rows());
            }
        }
        boolean table = sheets.stream().anyMatch(s -> !s.isEmpty() && !isKnowledge(s));
        OfficeLines lines = new OfficeLines();
        sheets.forEach(sheet -> add(sheet, table && isKnowledge(sheet), lines));
        return new OfficeDocument("XLSX", lines.page(false), List.of(), Optional.empty());
    }

    private static boolean isKnowledge(List<List<String>> sheet) {
        return !sheet.isEmpty() && sheet.get(0).containsAll(KNOWLEDGE);
    }

    private static void add(List<List<String>> sheet, boolean furniture, OfficeLines lines) {
        for (List<String> row : sheet) {
            lines.next();
            String words = String.join("\t", row);
            if (furniture) {
                lines.addFurniture(words);
            } else if (row.size() == 1) {
                List.of(words.split(Line.WORDING_BREAK)).forEach(line -> lines.add(line, 0, Row.Kind.LINE, ""));
            } else {
                lines.addRow(row);
            }
        }
    }

    /** The parts that hold the sheets, in the order of the workbook. */
    private static List<String> sheets(OfficeFile file, XmlPart workbook) throws ImportException {
        Map<String, String> targets = new HashMap<>();
        Optional<XmlPart> relations = file.part("xl/_rels/workbook.xml.rels");
        if (relations.isPresent()) {
            relations.get().read((name, at) -> targets.put(XmlPart.attribute(at, "Id"), target(at)));
        }
        List<String> names = new ArrayList<>();
        workbook.read((String name, XMLStreamReader at) -> {
            if (name.equals("sheet")) {
                names.add(targets.getOrDefault(XmlPart.attribute(at, "id"), ""));
            }
        });
        return names;
    }

    private static String target(XMLStreamReader at) {
        String target = XmlPart.attribute(at, "Target").toLowerCase(Locale.ROOT);
        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }
}
