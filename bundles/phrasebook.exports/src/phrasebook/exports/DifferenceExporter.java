// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

import phrasebook.diff.Comparison;

/** Writes what changed between two norms in one format. Equal comparisons give the same bytes everywhere. */
public interface DifferenceExporter {

    /** The name under which the format is asked for, such as {@code html}. */
    String id();

    /** What file names of the format end in, without the dot. */
    String extension();

    /** Whether the format is text that a terminal can show. */
    default boolean isText() {
        return true;
    }

    /**
     * Writes the whole comparison.
     *
     * @param locale the language of what is said about the changes, where the format says anything: Chinese for
     *            {@code zh}, else English
     * @param out left open
     * @throws IOException where the stream cannot be written
     * @throws ExportException where this machine lacks what the format needs, such as a font
     */
    void export(Comparison comparison, Locale locale, OutputStream out) throws IOException, ExportException;
}
