// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import phrasebook.exports.internal.docx.Docx;
import phrasebook.exports.internal.html.SeatPage;
import phrasebook.exports.internal.json.JsonExporter;
import phrasebook.exports.internal.pdf.Pdf;
import phrasebook.exports.internal.qa.InspectionRules;
import phrasebook.exports.internal.sheet.Csv;
import phrasebook.exports.internal.ssml.SpokenPhrases;
import phrasebook.exports.internal.text.Markdown;
import phrasebook.exports.internal.text.PlainText;
import phrasebook.exports.internal.words.WordList;
import phrasebook.exports.internal.xlsx.Xlsx;

/** The formats there are. A new one is its own class and one line here. */
public final class Exporters {

    private record Format(String id, Supplier<Exporter> exporter) {
    }

    // Lambdas rather than constructor references, which would load the classes of every format at once.
    private static final List<Format> FORMATS = List.of(
            new Format("json", () -> new JsonExporter()),
            new Format("txt", () -> new PlainText()),
            new Format("md", () -> new Markdown()),
            new Format("html", () -> new SeatPage()),
            new Format("csv", () -> new Csv()),
            new Format("pdf", () -> new Pdf()),
            new Format("docx", () -> new Docx()),
            new Format("xlsx", () -> new Xlsx()),
            new Format("words", () -> WordList.words()),
            new Format("replacements", () -> WordList.replacements()),
            new Format("qa", () -> new InspectionRules()),
            new Format("ssml", () -> new SpokenPhrases()));

    private Exporters() {
    }

    /** The ids of all formats, in the order in which they are shown. */
    public static List<String> ids() {
        return FORMATS.stream().map(Format::id).toList();
    }

    /** An exporter for each format, in the order of {@link #ids}. */
    public static List<Exporter> all() {
        return FORMATS.stream().map(f -> f.exporter().get()).toList();
    }

    /** The exporter of that id, if there is one. */
    public static Optional<Exporter> find(String id) {
        return FORMATS.stream().filter(f -> f.id().equals(id)).findFirst().map(f -> f.exporter().get());
    }
}
