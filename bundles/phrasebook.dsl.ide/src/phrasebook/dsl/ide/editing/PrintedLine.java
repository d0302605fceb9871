// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.editing;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A paragraph of the printed document.
 *
 * @param indent how many levels it is set in
 * @param sourceOffset where what it prints begins in the norm's text
 * @param sourceLength how much of the norm's text it prints; no other line prints any of it
 */
public record PrintedLine(Style style, int indent, List<PrintedRun> runs, int sourceOffset, int sourceLength) {

    /** What the paragraph is, which decides how it looks. */
    public enum Style {
        TITLE, META, HEADING1, HEADING2, HEADING3, NUMBERED, STEP, BAN, PROVISION, NOTE
    }

    /** The words of the line. */
    public String text() {
        return runs.stream().map(PrintedRun::text).collect(Collectors.joining());
    }
}
