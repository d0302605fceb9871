// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.difference;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import phrasebook.diff.Comparison;
import phrasebook.diff.TextReport;
import phrasebook.exports.DifferenceExporter;

/** Lines of text without colours. */
public final class DifferenceText implements DifferenceExporter {

    @Override
    public String id() {
        return "text";
    }

    @Override
    public String extension() {
        return "txt";
    }

    @Override
    public void export(Comparison comparison, Locale locale, OutputStream out) throws IOException {
        out.write(TextReport.of(comparison, locale, TextReport.Marks.PLAIN).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
