// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.docx;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

import phrasebook.exports.document.PrintedLine;
import phrasebook.exports.document.PrintedLine.Kind;
import phrasebook.exports.internal.XmlText;

/**
 * The table of contents, as a field that office programs fill anew on request (ISO/IEC 29500-1, 17.16.5.68). It is
 * filled already, with the pages that should come out, because none of them fills it when it opens the document.
 */
final class Contents {

    private static final String FIELD = " TOC \\o \"1-9\" \\h \\z \\t \"附表标题,1\" ";
    /** Behind the ids of entries, which count from 1. */
    private static final int FIRST_MARK = 1_000_000;
    private static final int DEEPEST = 9;

    private record Entry(String anchor, PrintedLine line, int page) {
    }

    private final List<Entry> entries = new ArrayList<>();
    private int marked;

    Contents(List<PrintedLine> lines) {
        int listed = (int) lines.stream().filter(Contents::isListed).count();
        int[] pages = PageEstimate.of(lines, listed == 0 ? 0 : listed + 3);
        for (int i = 0; i < lines.size(); i++) {
            if (isListed(lines.get(i))) {
                entries.add(new Entry(String.format(Locale.ROOT, "_Toc%09d", entries.size() + 1), lines.get(i),
                        pages[i]));
            }
        }
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    private static boolean isListed(PrintedLine line) {
        return line.kind() == Kind.HEADING || line.kind() == Kind.DECLARATIONS || line.kind() == Kind.REVISIONS;
    }

    /**
     * Marks the paragraph of a line, if that is listed, as what its entry leads to. To be told of all lines in their
     * order.
     */
    void mark(XWPFParagraph paragraph, PrintedLine line) {
        if (isListed(line)) {
            BigInteger id = BigInteger.valueOf(FIRST_MARK + marked);
            CTBookmark start = paragraph.getCTP().addNewBookmarkStart();
            start.setId(id);
            start.setName(entries.get(marked).anchor());
            paragraph.getCTP().addNewBookmarkEnd().setId(id);
            marked++;
        }
    }

    void write(XWPFDocument document) {
        XWPFParagraph title = document.createParagraph();
        title.setStyle("TOCHeading");
        title.createRun().setText("目录");
        for (Entry entry : entries) {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.setStyle("TOC" + Math.min(Math.max(entry.line().level(), 1), DEEPEST));
            if (entry == entries.get(0)) {
                fieldChar(paragraph.createRun(), STFldCharType.BEGIN);
                instruction(paragraph.createRun().getCTR(), FIELD);
                fieldChar(paragraph.createRun(), STFldCharType.SEPARATE);
            }
            link(paragraph, entry);
            if (entry == entries.get(entries.size() - 1)) {
                fieldChar(paragraph.createRun(), STFldCharType.END);
            }
        }
    }

    private static void link(XWPFParagraph paragraph, Entry entry) {
        CTHyperlink link = paragraph.getCTP().addNewHyperlink();
        link.setAnchor(entry.anchor());
        text(link.addNewR(), XmlText.of(entry.line().text()));
        link.addNewR().addNewTab();
        link.addNewR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        instruction(link.addNewR(), " PAGEREF " + entry.anchor() + " \\h ");
        link.addNewR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
        text(link.addNewR(), Integer.toString(entry.page()));
        link.addNewR().addNewFldChar().setFldCharType(STFldCharType.END);
    }

    private static void fieldChar(XWPFRun run, STFldCharType.Enum type) {
        run.getCTR().addNewFldChar().setFldCharType(type);
    }

    private static void instruction(CTR run, String field) {
        set(run.addNewInstrText(), field);
    }

    private static void text(CTR run, String words) {
        set(run.addNewT(), words);
    }

    private static void set(CTText text, String words) {
        text.setStringValue(words);
        text.setSpace(SpaceAttribute.Space.PRESERVE);
    }
}
