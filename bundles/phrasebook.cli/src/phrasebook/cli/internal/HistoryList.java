// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import phrasebook.diff.Comparison;
import phrasebook.diff.TextReport;
import phrasebook.exports.DifferenceExporters;
import phrasebook.exports.ExportException;
import phrasebook.history.EntryChange;
import phrasebook.history.SavePoint;

/** Save points, each alone or with what happened at it to one entry, as text and as {@code phrasebook-history/1}. */
final class HistoryList {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    /** One line of the list; a change that is not saved has no point. */
    private record Row(@Nullable SavePoint point, @Nullable Comparison change) {
    }

    private final List<Row> rows;

    private HistoryList(List<Row> rows) {
        this.rows = rows;
    }

    static HistoryList ofPoints(List<SavePoint> points) {
        return new HistoryList(points.stream().map(p -> new Row(p, null)).toList());
    }

    static HistoryList ofChanges(List<EntryChange> changes) {
        return new HistoryList(changes.stream().map(c -> new Row(c.point(), c.comparison())).toList());
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    String text(Messages messages, boolean coloured) {
        StringBuilder text = new StringBuilder();
        TextReport.Marks marks = coloured ? TextReport.Marks.TERMINAL : TextReport.Marks.PLAIN;
        for (Row row : rows) {
            @Nullable SavePoint point = row.point();
            text.append(point == null ? messages.text("history.unsaved") : line(point)).append('\n');
            @Nullable Comparison change = row.change();
            if (change != null) {
                TextReport.of(change.changes().get(0), messages.locale(), marks).lines()
                        .forEach(l -> text.append("    ").append(l).append('\n'));
            }
        }
        return text.toString();
    }

    private static String line(SavePoint point) {
        String versions = point.versions().isEmpty() ? "" : "  〔" + String.join(", ", point.versions()) + "〕";
        String note = point.note().lines().map(String::strip).collect(Collectors.joining(" "));
        return String.join("  ", SaveCommand.shortId(point), TIME.format(point.time()), point.author().name(), note)
                + versions;
    }

    String json() {
        JsonObject document = new JsonObject();
        document.addProperty("format", "phrasebook-history/1");
        JsonArray points = new JsonArray();
        rows.forEach(row -> points.add(json(row)));
        document.add("points", points);
        return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(document) + "\n";
    }

    private static JsonObject json(Row row) {
        JsonObject json = new JsonObject();
        @Nullable SavePoint point = row.point();
        if (point != null) {
            json.addProperty("id", point.id());
            json.addProperty("time", point.time().format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
            json.addProperty("author", point.author().name());
            json.addProperty("note", point.note());
            JsonArray versions = new JsonArray();
            point.versions().forEach(versions::add);
            if (!versions.isEmpty()) {
                json.add("versions", versions);
            }
        }
        @Nullable Comparison change = row.change();
        if (change != null) {
            json.add("change", change(change));
        }
        return json;
    }

    /** As it is in {@code phrasebook-diff/1}. */
    private static JsonElement change(Comparison comparison) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            DifferenceExporters.find("json").orElseThrow().export(comparison, Locale.ROOT, bytes);
        } catch (IOException | ExportException e) {
            throw new IllegalStateException(e);
        }
        return Objects.requireNonNull(JsonParser.parseString(bytes.toString(StandardCharsets.UTF_8)).getAsJsonObject()
                .getAsJsonArray("changes").get(0));
    }
}
