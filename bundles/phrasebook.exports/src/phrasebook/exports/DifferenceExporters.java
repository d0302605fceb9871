// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import phrasebook.exports.internal.difference.DifferenceJson;
import phrasebook.exports.internal.difference.DifferenceText;
import phrasebook.exports.internal.difference.RevisionTable;
import phrasebook.exports.internal.docx.DifferenceDocx;
import phrasebook.exports.internal.pdf.DifferencePdf;
import phrasebook.exports.internal.xlsx.DifferenceXlsx;

/** The formats there are for differences. A new one is its own class and one line here. */
public final class DifferenceExporters {

    private record Format(String id, Supplier<DifferenceExporter> exporter) {
    }

    // Lambdas rather than constructor references, which would load the classes of every format at once.
    private static final List<Format> FORMATS = List.of(
            new Format("text", () -> new DifferenceText()),
            new Format("json", () -> new DifferenceJson()),
            new Format("html", () -> new RevisionTable()),
            new Format("docx", () -> new DifferenceDocx()),
            new Format("xlsx", () -> new DifferenceXlsx()),
            new Format("pdf", () -> new DifferencePdf()));

    private DifferenceExporters() {
    }

    /** The ids of all formats, in the order in which they are shown. */
    public static List<String> ids() {
        return FORMATS.stream().map(Format::id).toList();
    }

    /** The exporter of that id, if there is one. */
    public static Optional<DifferenceExporter> find(String id) {
        return FORMATS.stream().filter(f -> f.id().equals(id)).findFirst().map(f -> f.exporter().get());
    }
}
