// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal;

import java.util.Locale;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import phrasebook.imports.ImportReport;
import phrasebook.imports.ImportReport.Characters;

/** Writes an import report: same report, same bytes. */
public final class ReportWriter {

    private static final String FORMAT = "phrasebook-import/1";
    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private ReportWriter() {
    }

    public static String write(ImportReport report, Locale locale) {
        JsonObject json = new JsonObject();
        json.addProperty("format", FORMAT);
        json.addProperty("source", report.source());
        json.addProperty("encoding", report.encoding());
        json.addProperty("phrases", report.phrases());
        json.addProperty("bans", report.bans());
        json.addProperty("provisions", report.provisions());
        json.addProperty("divisions", report.divisions());
        json.add("characters", characters(report.characters()));
        json.add("review", review(report, locale));
        return GSON.toJson(json) + "\n";
    }

    private static JsonObject characters(Characters characters) {
        JsonObject json = new JsonObject();
        json.addProperty("read", characters.read());
        json.addProperty("kept", characters.kept());
        json.addProperty("chrome", characters.chrome());
        json.addProperty("lost", characters.lost());
        return json;
    }

    private static JsonArray review(ImportReport report, Locale locale) {
        JsonArray json = new JsonArray();
        report.review().forEach(r -> {
            JsonObject item = new JsonObject();
            item.addProperty("line", r.line());
            item.addProperty("text", r.text());
            item.addProperty("why", r.why().text(locale));
            json.add(item);
        });
        return json;
    }
}
