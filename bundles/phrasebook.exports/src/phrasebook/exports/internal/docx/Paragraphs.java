// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.docx;

import java.math.BigInteger;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;

import phrasebook.exports.document.PrintedLine.Kind;
import phrasebook.exports.document.PrintedLine;
import phrasebook.exports.document.PrintedRun.RunStyle;
import phrasebook.exports.document.PrintedRun;
import phrasebook.exports.internal.XmlText;

/**
 * Writes the printed lines as paragraphs, each in the style of its kind, with the contents behind the cover; the
 * revisions as a table.
 */
final class Paragraphs {

    /** Two characters of 15.75 pt, in twentieths of a point. */
    private static final int TWO_CHARACTERS = 630;
    private static final int DEEPEST_HEADING = 9;

    private final XWPFDocument document;
    private final Numbering numbering;
    private final Bookmarks bookmarks = new Bookmarks();

    Paragraphs(XWPFDocument document) {
        this.document = document;
        this.numbering = new Numbering(document.createNumbering());
    }

    void write(List<PrintedLine> lines) {
        List<PrintedLine> revisions = lines.stream().filter(l -> l.kind() == Kind.REVISION).toList();
        Contents contents = new Contents(lines);
        boolean inBody = contents.isEmpty();
        for (PrintedLine line : lines) {
            boolean first = !inBody && !PageEstimate.isCover(line);
            if (first) {
                contents.write(document);
                inBody = true;
            }
            if (line.kind() != Kind.REVISION) {
                XWPFParagraph paragraph = paragraph(line, contents);
                if (first) {
                    paragraph.setPageBreak(true);
                }
            }
        }
        if (!revisions.isEmpty()) {
            RevisionTable.write(document, revisions);
        }
    }

    private XWPFParagraph paragraph(PrintedLine line, Contents contents) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style(line));
        indent(paragraph, line);
        bookmarks.mark(paragraph, line);
        contents.mark(paragraph, line);
        List<PrintedRun> runs = line.runs();
        boolean counted = !runs.isEmpty() && runs.get(0).style() == RunStyle.NUMBER
                && numbering.number(paragraph, runs.get(0).text());
        runs.subList(counted ? 1 : 0, runs.size()).forEach(run -> run(paragraph, run));
        return paragraph;
    }

    private static String style(PrintedLine line) {
        return switch (line.kind()) {
            case TITLE -> "Title";
            case COVER -> "Cover";
            case HEADING -> "Heading" + Math.min(line.level(), DEEPEST_HEADING);
            case PHRASE -> "Phrase";
            case SPEECH -> "Speech";
            case STEP -> "Step";
            case CONDITION -> "Condition";
            case BAN -> "Ban";
            case BAN_DETAIL -> "BanDetail";
            case PROVISION -> "Provision";
            case NOTE -> "Note";
            case DECLARATIONS, REVISIONS -> "AppendixTitle";
            case DECLARATION -> "Declaration";
            case REVISION -> "TableText";
            case UNREADABLE -> "Unreadable";
        };
    }

    /** What is set in begins where the first line of its entry does, and two characters further a level. */
    private static void indent(XWPFParagraph paragraph, PrintedLine line) {
        if (line.indent() > 0) {
            CTPPr properties = paragraph.getCTPPr();
            CTInd indent = properties.addNewInd();
            indent.setLeft(BigInteger.valueOf((long) TWO_CHARACTERS * line.indent()));
            indent.setLeftChars(BigInteger.valueOf(200L * line.indent()));
            indent.setFirstLine(BigInteger.ZERO);
            indent.setFirstLineChars(BigInteger.ZERO);
        }
    }

    private static void run(XWPFParagraph paragraph, PrintedRun printed) {
        XWPFRun run = paragraph.createRun();
        switch (printed.style()) {
            case PLACEHOLDER -> run.setStyle("Placeholder");
            case ROLE -> run.setStyle("Role");
            case LABEL -> run.setStyle("Label");
            case BAN -> run.setStyle("BanWords");
            default -> {
                // As the paragraph's style says.
            }
        }
        run.setText(XmlText.of(printed.text()));
    }
}
