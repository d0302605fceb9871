// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.editing;

import java.util.List;

import phrasebook.dsl.ParsedNorm;
import phrasebook.dsl.ide.editing.internal.printed.PrintedDocument;

/**
 * The document as it will be printed: title and cover, headings, each phrase with its steps on lines of their own, bans
 * and provisions. Ids and comments are not printed, placeholders as their signs. It is Chinese whatever the locale.
 */
public final class PrintedForm {

    private PrintedForm() {
    }

    /** The lines in the order of the document. */
    public static List<PrintedLine> of(ParsedNorm parsed) {
        return new PrintedDocument(parsed).lines();
    }
}
