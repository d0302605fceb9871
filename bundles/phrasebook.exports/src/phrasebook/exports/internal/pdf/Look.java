// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.pdf;

import phrasebook.exports.document.PrintedLine.Kind;
import phrasebook.exports.document.PrintedLine;
import phrasebook.exports.document.PrintedRun.RunStyle;
import phrasebook.exports.internal.fonts.FontRole;

/** The font of each kind of text by GB/T 9704-2012, 7.3. */
final class Look {

    private Look() {
    }

    static FontRole of(PrintedLine line, RunStyle style) {
        if (style == RunStyle.ROLE || style == RunStyle.LABEL) {
            return FontRole.HEI;
        }
        return of(line.kind(), line.level());
    }

    static FontRole of(Kind kind, int level) {
        return switch (kind) {
            case TITLE -> FontRole.TITLE;
            case HEADING -> level == 1 ? FontRole.HEI : level == 2 ? FontRole.KAI : FontRole.BODY;
            case DECLARATIONS, REVISIONS -> FontRole.HEI;
            case COVER, CONDITION, NOTE, DECLARATION -> FontRole.KAI;
            default -> FontRole.BODY;
        };
    }

    /** Where the line begins a division or an entry: readers and bookmarks go there. */
    static boolean isHead(PrintedLine line) {
        return switch (line.kind()) {
            case HEADING, PHRASE, DECLARATIONS, REVISIONS -> true;
            case BAN, PROVISION -> line.level() == 0;
            default -> false;
        };
    }
}
