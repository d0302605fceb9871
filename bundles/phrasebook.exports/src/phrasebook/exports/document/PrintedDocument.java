// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.document;

import java.util.List;

import phrasebook.exports.internal.document.NormLines;
import phrasebook.model.Entry;
import phrasebook.model.Norm;

/**
 * The norm as it will be printed: title and cover, headings, each phrase with its steps on lines of their own, bans,
 * provisions, and at the end what roles and placeholders mean, and the revisions. Ids and comments are not printed,
 * placeholders as their signs. It is Chinese whatever the locale. The preview and every printed format show these lines
 * and no others.
 *
 * @param lines in the order of the document
 */
public record PrintedDocument(List<PrintedLine> lines) {

    /** The document of a norm whose references all lead somewhere; others are left out. */
    public static PrintedDocument of(Norm norm) {
        return of(norm, (holder, reference) -> "");
    }

    /** The document of a norm as it was read from a text, mistakes included. */
    public static PrintedDocument of(Norm norm, Written written) {
        return new PrintedDocument(NormLines.of(norm, written));
    }

    /** The lines of one entry alone, as they stand in the document. */
    public static List<PrintedLine> ofEntry(Entry entry) {
        return NormLines.of(entry);
    }
}
