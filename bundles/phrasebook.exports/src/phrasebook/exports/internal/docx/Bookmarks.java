// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.docx;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;

import phrasebook.exports.document.PrintedLine;
import phrasebook.exports.document.PrintedLine.Kind;
import phrasebook.model.Numbered;

/** Bookmarks by the ids of the entries, which so stay with them however the text is edited in Word. */
final class Bookmarks {

    /** What Word takes as a name. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,39}");
    private static final List<Kind> HEADS = List.of(Kind.HEADING, Kind.PHRASE, Kind.BAN, Kind.PROVISION);

    private final Set<String> names = new HashSet<>();

    void mark(XWPFParagraph paragraph, PrintedLine line) {
        if (HEADS.contains(line.kind()) && line.source().object() instanceof Numbered entry && entry.getId() != null
                && NAME.matcher(entry.getId()).matches() && names.add(entry.getId())) {
            CTBookmark start = paragraph.getCTP().addNewBookmarkStart();
            start.setId(BigInteger.valueOf(names.size()));
            start.setName(entry.getId());
            paragraph.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(names.size()));
        }
    }
}
