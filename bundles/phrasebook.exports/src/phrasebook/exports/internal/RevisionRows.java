// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal;

import java.util.List;
import java.util.stream.Stream;

import phrasebook.exports.document.PrintedLine;
import phrasebook.exports.document.PrintedLine.Kind;
import phrasebook.model.Revision;

/** The revisions as the table that reviewers know: 版本号, 修订人, 日期, 说明. */
public final class RevisionRows {

    /** The words of the table's head. */
    public static final List<String> COLUMNS = List.of("版本号", "修订人", "日期", "说明");

    private RevisionRows() {
    }

    /** The words of the table, its head first; none where there are no revisions among the lines. */
    public static List<List<String>> of(List<PrintedLine> lines) {
        List<List<String>> rows = lines.stream().filter(l -> l.kind() == Kind.REVISION).map(RevisionRows::cells)
                .toList();
        return rows.isEmpty() ? rows : Stream.concat(Stream.of(COLUMNS), rows.stream()).toList();
    }

    private static List<String> cells(PrintedLine line) {
        Revision revision = (Revision) line.source().object();
        return List.of(XmlText.of(revision.getVersion()), XmlText.of(revision.getAuthor()),
                XmlText.of(revision.getDate()), XmlText.of(revision.getSummary()));
    }
}
