// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.document;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A paragraph of the printed document.
 *
 * @param level of a heading, how deep it stands, from 1; of anything else, how many levels it is set in, from 0
 */
public record PrintedLine(Kind kind, int level, List<PrintedRun> runs, PrintedSource source) {

    /** What the paragraph is, which decides how it looks. */
    public enum Kind {
        /** The norm's title. */
        TITLE,
        /** Something said of the norm as a whole: its label, then its value. */
        COVER,
        /** The title of a division: its number, then its words. */
        HEADING,
        /** The first line of a phrase: its number, then when it applies. */
        PHRASE,
        /** What somebody says: its role and manner, then the words in quotes, or what is told. */
        SPEECH,
        /** A step without words: an act, a pause, a jump. */
        STEP,
        /** When the lines below it that are set in deeper apply, or until when. */
        CONDITION,
        /** A ban as one sentence; of one that belongs to a phrase the number is ※. */
        BAN,
        /** What is said of the ban above it: its label, then its replacement, reason, severity or examples. */
        BAN_DETAIL,
        /** A paragraph of a provision; the first begins with its number. */
        PROVISION,
        /** A remark, or a doubt that is still pending. */
        NOTE,
        /** The title above the roles and placeholders. */
        DECLARATIONS,
        /**
         * All roles with their other names, or a placeholder with its meaning and its sign: its label, then the rest.
         */
        DECLARATION,
        /** The title above the revisions. */
        REVISIONS,
        /** A revision: version, author, date and summary, with ｜ between, the unknown ones empty. */
        REVISION,
        /** A line of the norm that could not be read, as it stands there. */
        UNREADABLE
    }

    /** How many levels the line is set in, from 0; headings are not. */
    public int indent() {
        return kind == Kind.HEADING ? 0 : level;
    }

    /** The words of the line. */
    public String text() {
        return runs.stream().map(PrintedRun::text).collect(Collectors.joining());
    }
}
