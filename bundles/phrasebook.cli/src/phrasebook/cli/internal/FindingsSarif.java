// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli.internal;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.google.gson.FormattingStyle;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

import phrasebook.rules.Finding;
import phrasebook.rules.Fix;
import phrasebook.rules.Rule;
import phrasebook.rules.Rules;
import phrasebook.rules.Severity;

/** Findings as SARIF 2.1.0 (OASIS, Static Analysis Results Interchange Format), one run for all files. */
final class FindingsSarif {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

    private final Locale locale;
    private final List<String> rules = Rules.all().stream().map(Rule::id).toList();

    private FindingsSarif(Locale locale) {
        this.locale = locale;
    }

    /** The findings of each file, in the order given, with texts in that language. */
    static String of(Map<String, List<Finding>> found, Locale locale) {
        Gson gson = new GsonBuilder().disableHtmlEscaping().setFormattingStyle(FormattingStyle.PRETTY).create();
        return gson.toJson(new FindingsSarif(locale).log(found)) + '\n';
    }

    private JsonObject log(Map<String, List<Finding>> found) {
        JsonObject log = object("$schema", SCHEMA);
        log.addProperty("version", "2.1.0");
        JsonObject run = new JsonObject();
        JsonObject tool = new JsonObject();
        tool.add("driver", driver());
        run.add("tool", tool);
        run.addProperty("columnKind", "utf16CodeUnits");
        JsonArray artifacts = new JsonArray();
        JsonArray results = new JsonArray();
        found.forEach((file, findings) -> {
            JsonObject artifact = new JsonObject();
            artifact.add("location", object("uri", uri(file)));
            artifacts.add(artifact);
            findings.forEach(f -> results.add(result(uri(file), f)));
        });
        run.add("artifacts", artifacts);
        run.add("results", results);
        JsonArray runs = new JsonArray();
        runs.add(run);
        log.add("runs", runs);
        return log;
    }

    private JsonObject driver() {
        JsonObject driver = object("name", "Phrasebook Workbench");
        driver.addProperty("version", Version.ofThisProgram());
        driver.addProperty("language", locale.getLanguage().equals("zh") ? "zh-CN" : "en-US");
        JsonArray descriptors = new JsonArray();
        for (Rule rule : Rules.all()) {
            JsonObject descriptor = object("id", rule.id());
            descriptor.add("shortDescription", text(Rules.title(rule, locale)));
            descriptor.add("defaultConfiguration", object("level", level(rule.severity())));
            JsonObject properties = object("family", Rules.name(rule.family(), locale));
            descriptor.add("properties", properties);
            descriptors.add(descriptor);
        }
        driver.add("rules", descriptors);
        return driver;
    }

    private JsonObject result(String uri, Finding finding) {
        JsonObject result = object("ruleId", finding.rule());
        int index = rules.indexOf(finding.rule());
        if (index >= 0) {
            result.addProperty("ruleIndex", index);
        }
        result.addProperty("level", level(finding.severity()));
        result.add("message", text(finding.message()));
        JsonObject physical = new JsonObject();
        physical.add("artifactLocation", object("uri", uri));
        physical.add("region", region(finding));
        JsonObject location = new JsonObject();
        location.add("physicalLocation", physical);
        if (!finding.entry().isEmpty()) {
            location.add("logicalLocations", list(object("name", finding.entry())));
        }
        result.add("locations", list(location));
        Fix fix = finding.fix();
        if (fix != null) {
            result.add("fixes", list(fix(uri, finding, fix)));
        }
        return result;
    }

    private static JsonObject fix(String uri, Finding finding, Fix fix) {
        JsonObject replacement = new JsonObject();
        replacement.add("deletedRegion", region(finding));
        replacement.add("insertedContent", object("text", fix.text()));
        JsonObject change = new JsonObject();
        change.add("artifactLocation", object("uri", uri));
        change.add("replacements", list(replacement));
        JsonObject mended = new JsonObject();
        mended.add("artifactChanges", list(change));
        return mended;
    }

    private static JsonObject region(Finding finding) {
        JsonObject region = new JsonObject();
        region.addProperty("startLine", finding.line());
        region.addProperty("startColumn", finding.column());
        region.addProperty("endColumn", finding.column() + finding.length());
        return region;
    }

    /** In a message braces stand for what is put in (3.11.5), so those that are meant are doubled. */
    private static JsonObject text(String text) {
        return object("text", text.replace("{", "{{").replace("}", "}}"));
    }

    private static String level(Severity severity) {
        return severity == Severity.INFO ? "note" : severity.id();
    }

    /** The file's name as a reference to it, relative where the name was. */
    private static String uri(String name) {
        if (name.equals(Session.STANDARD_STREAM)) {
            return name;
        }
        Path path = Path.of(name);
        URI folder = Path.of("").toUri();
        URI whole = path.toUri();
        // The last sign tells a folder from a file, which may not be there any more.
        return path.isAbsolute() ? whole.toASCIIString() : folder.relativize(whole).toASCIIString();
    }

    private static JsonObject object(String name, String value) {
        JsonObject object = new JsonObject();
        object.add(name, new JsonPrimitive(value));
        return object;
    }

    private static JsonArray list(JsonObject only) {
        JsonArray list = new JsonArray();
        list.add(only);
        return list;
    }
}
