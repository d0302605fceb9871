// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.office;

import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamReader;

import phrasebook.imports.internal.lines.Line;

/** Reads the rows of a sheet. A formula counts by the value that it had; merged cells count in each of their rows. */
final class Sheet implements XmlPart.Handler {

    private static final int MOST_COLUMNS = 200;
    private static final int MOST_MERGED_ROWS = 1000;

    private final List<String> strings;
    private final List<Integer> numbers = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private String type = "";
    private int column;
    private boolean inValue;

    Sheet(List<String> strings) {
        this.strings = strings;
    }

    /** The rows that hold anything, each with as many cells as it needs. */
    List<List<String>> rows() {
        return rows.stream().filter(r -> r.stream().anyMatch(c -> !c.isBlank())).toList();
    }

    @Override
    public void start(String name, XMLStreamReader at) {
        switch (name) {
            case "row" -> {
                row = new ArrayList<>();
                rows.add(row);
                numbers.add(XmlPart.number(at, "r", numbers.size() + 1));
            }
            case "c" -> {
                type = XmlPart.attribute(at, "t");
                String place = XmlPart.attribute(at, "r");
                column = place.isEmpty() ? row.size() : column(place);
                value.setLength(0);
            }
            case "mergeCell" -> merge(XmlPart.attribute(at, "ref"));
            default -> inValue = name.equals("v") || name.equals("t");
        }
    }

    @Override
    public void text(String text) {
        value.append(inValue ? text : "");
    }

    @Override
    public void end(String name) {
        inValue = false;
        if (name.equals("c") && column < MOST_COLUMNS) {
            put(row, column, cell());
        }
    }

    private String cell() {
        String text = value.toString();
        if (type.equals("s")) {
            int place = text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : -1;
            text = place >= 0 && place < strings.size() ? strings.get(place) : "";
        }
        return text.strip().replace('\t', ' ').replaceAll("\r?\n", Line.WORDING_BREAK);
    }

    private static void put(List<String> row, int column, String text) {
        if (text.isEmpty()) {
            return;
        }
        while (row.size() <= column) {
            row.add("");
        }
        row.set(column, text);
    }

    /** The column of a place such as C7, from 0. */
    private static int column(String place) {
        int column = 0;
        for (int i = 0; i < place.length() && Character.isLetter(place.charAt(i)) && i < 4; i++) {
            column = column * 26 + (place.charAt(i) & 0x1F);
        }
        return Math.max(0, column - 1);
    }

    private void merge(String range) {
        String[] ends = range.split(":");
        if (ends.length != 2 || !range.matches("[A-Z]{1,3}[0-9]{1,7}:[A-Z]{1,3}[0-9]{1,7}")) {
            return;
        }
        int first = Integer.parseInt(ends[0].replaceAll("[A-Z]", ""));
        int last = Math.min(Integer.parseInt(ends[1].replaceAll("[A-Z]", "")), first + MOST_MERGED_ROWS);
        int from = numbers.indexOf(first);
        int at = column(ends[0]);
        String text = from >= 0 && at < rows.get(from).size() ? rows.get(from).get(at) : "";
        for (int i = from + 1; from >= 0 && i < rows.size() && numbers.get(i) <= last; i++) {
            put(rows.get(i), at, text);
        }
    }
}
