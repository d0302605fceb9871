// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.dhatim.fastexcel.RichText;

import phrasebook.exports.internal.difference.MarkedRun;
import phrasebook.exports.internal.difference.MarkedRun.Mark;

/** A cell's text with its marks. */
record MarkedCell(List<MarkedRun> runs) {

    static final MarkedCell EMPTY = new MarkedCell(List.of());

    static MarkedCell of(String text) {
        return new MarkedCell(List.of(new MarkedRun(Mark.PLAIN, text)));
    }

    /** The paragraphs, each on a line of its own. */
    static MarkedCell of(List<List<MarkedRun>> paragraphs) {
        List<MarkedRun> runs = new ArrayList<>();
        for (List<MarkedRun> paragraph : paragraphs) {
            if (!runs.isEmpty()) {
                runs.add(new MarkedRun(Mark.PLAIN, "\n"));
            }
            runs.addAll(paragraph);
        }
        return new MarkedCell(runs);
    }

    String text() {
        return runs.stream().map(MarkedRun::text).collect(Collectors.joining());
    }

    /** Whether any of the words look other than the rest. */
    boolean isMarked() {
        return runs.stream().anyMatch(r -> switch (r.mark()) {
            case DELETED, INSERTED, NUMBER -> true;
            case PLAIN, LABEL, NONE -> false;
        });
    }

    /** The cell as those that Excel takes, to stand one below the other. */
    List<MarkedCell> pieces() {
        List<MarkedCell> cells = new ArrayList<>();
        List<MarkedRun> open = new ArrayList<>();
        int length = 0;
        for (MarkedRun run : runs) {
            String text = run.text();
            while (length + text.length() > LongCells.LONGEST) {
                int end = LongCells.end(text, LongCells.LONGEST - length);
                open.add(new MarkedRun(run.mark(), text.substring(0, end)));
                cells.add(new MarkedCell(List.copyOf(open)));
                open.clear();
                length = 0;
                text = text.substring(end);
            }
            open.add(new MarkedRun(run.mark(), text));
            length += text.length();
        }
        cells.add(new MarkedCell(List.copyOf(open)));
        return cells;
    }

    RichText rich() {
        RichText.Builder builder = RichText.builder();
        for (MarkedRun run : runs) {
            RichText.RunBuilder rich = builder.run(run.text()).fontName(WorkbookFile.FONT)
                    .fontSize((int) RowHeights.FONT_SIZE);
            switch (run.mark()) {
                // What becomes of italics is said in WorkbookFile.
                case DELETED -> rich.italic().fontColor("FF9C0006");
                case INSERTED -> rich.bold().underlined().fontColor("FF006100");
                case NUMBER -> rich.bold();
                case PLAIN, LABEL, NONE -> {
                    // As it is.
                }
            }
            rich.end();
        }
        return builder.build();
    }
}
