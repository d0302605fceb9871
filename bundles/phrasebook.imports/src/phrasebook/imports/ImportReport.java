// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports;

import java.util.List;
import java.util.Locale;

import phrasebook.imports.internal.Messages;
import phrasebook.imports.internal.ReportWriter;

/**
 * What came of an import.
 *
 * @param source the name of the document
 * @param encoding the encoding that it was found to have
 * @param phrases the number of phrases
 * @param bans the number of bans, those under phrases included
 * @param provisions the number of plain provisions
 * @param divisions the number of headings
 * @param characters where its characters went
 * @param review what a person must look at, in the order of the source
 */
public record ImportReport(String source, String encoding, int phrases, int bans, int provisions, int divisions,
        Characters characters, List<Review> review) {

    /**
     * The account of the characters that the document shows, blanks of any kind left out.
     *
     * @param read all of them; of a web page those that it shows
     * @param kept those that stand in the norm: as text, as numbers, or as structure, which is what lead-in words,
     *            words such as 挂机 or 稍停5秒, quotation marks and signs between sentences become
     * @param chrome those of page furniture, such as menus and counters, which are left out
     * @param lost those that are neither; counted by themselves, from the finished norm
     */
    public record Characters(int read, int kept, int chrome, int lost) {
    }

    /**
     * Something that a person must look at.
     *
     * @param line the line of the source, from 1
     * @param text what stands there
     */
    public record Review(int line, String text, Why why) {
    }

    /** Why a person must look. */
    public enum Why {
        NOT_UNDERSTOOD, STRAY_TEXT, UNCLOSED_QUOTE, NO_TITLE, SECOND_TITLE, TABLE_GUESS, PLACEHOLDER_GUESS, CUT_OFF,
                UNQUOTED, TRACKED, FOOTNOTE,
        COMMENT;

        /** The reason in words, in Chinese or English. */
        public String text(Locale locale) {
            return Messages.in(locale).format("why." + name());
        }
    }

    /** The report as JSON of the format {@code phrasebook-import/1}, with reasons in the given language. */
    public String toJson(Locale locale) {
        return ReportWriter.write(this, locale);
    }
}
