// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.diff.Aspect;
import phrasebook.diff.Change;
import phrasebook.diff.ChangeKind;
import phrasebook.diff.Detail;
import phrasebook.diff.DiffTexts;
import phrasebook.diff.EntryKind;
import phrasebook.diff.Piece;
import phrasebook.diff.Side;
import phrasebook.exports.internal.difference.MarkedRun.Mark;

/** Makes the row of a change. */
final class RowBuilder {

    private static final Pattern INDENT = Pattern.compile("^ +| *\\n *");

    private final DiffTexts texts;
    private final ResourceBundle words;

    RowBuilder(DiffTexts texts, ResourceBundle words) {
        this.texts = texts;
        this.words = words;
    }

    RevisionRow row(Change change) {
        boolean norm = change.entry() == EntryKind.NORM;
        return new RevisionRow(change.changeClass(), texts.of(change.changeClass()),
                norm ? document(change, true) : cell(change.before(), change.merged(), change.after(), true),
                norm ? document(change, false) : cell(change.after(), change.parts(), change.before(), false),
                explanation(change));
    }

    /** The entry's number and text; words that the other side lacks are marked, and all of it where there is none. */
    private List<List<MarkedRun>> cell(@Nullable Side side, List<Side> more, @Nullable Side other, boolean old) {
        if (side == null) {
            return List.of(List.of(new MarkedRun(Mark.NONE, words.getString(old ? "none.old" : "none.new"))));
        }
        List<List<MarkedRun>> cell = new ArrayList<>();
        // What moved to a part of the entry, or came from one, is no word that went or came.
        cell.add(entry(side, other == null ? marked("", side.text(), old)
                : more.isEmpty() ? marked(other.text(), side.text(), old) : plain(side)));
        more.forEach(part -> cell.add(entry(part, plain(part))));
        return cell;
    }

    private static List<MarkedRun> plain(Side side) {
        return List.of(new MarkedRun(Mark.PLAIN, side.text()));
    }

    private static List<MarkedRun> marked(String other, String own, boolean old) {
        return side(old ? Piece.between(own, other) : Piece.between(other, own), old);
    }

    private static List<MarkedRun> side(List<Piece> pieces, boolean old) {
        List<MarkedRun> runs = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece.kind() == Piece.Kind.BOTH) {
                runs.add(new MarkedRun(Mark.PLAIN, piece.text()));
            } else if (piece.kind() == (old ? Piece.Kind.OLD : Piece.Kind.NEW)) {
                mark(old ? Mark.DELETED : Mark.INSERTED, piece.text(), runs);
            }
        }
        return runs;
    }

    /** Marks the words, but not the blanks that lines begin with. */
    private static void mark(Mark mark, String text, List<MarkedRun> runs) {
        int from = 0;
        for (Matcher indent = INDENT.matcher(text); indent.find(); from = indent.end()) {
            add(mark, text.substring(from, indent.start()), runs);
            add(Mark.PLAIN, indent.group(), runs);
        }
        add(mark, text.substring(from), runs);
    }

    private static void add(Mark mark, String text, List<MarkedRun> runs) {
        if (!text.isEmpty()) {
            runs.add(new MarkedRun(mark, text));
        }
    }

    private static List<MarkedRun> entry(Side side, List<MarkedRun> text) {
        List<MarkedRun> runs = new ArrayList<>();
        if (!side.number().isEmpty()) {
            runs.add(new MarkedRun(Mark.NUMBER, side.number()));
            runs.add(new MarkedRun(Mark.PLAIN, " "));
        }
        runs.addAll(text);
        return runs;
    }

    /** What the head of the document says, as far as it changed. */
    private List<List<MarkedRun>> document(Change change, boolean old) {
        List<List<MarkedRun>> cell = new ArrayList<>();
        for (Detail detail : change.details()) {
            if ((old ? detail.before() : detail.after()) != null) {
                List<MarkedRun> runs = new ArrayList<>();
                runs.add(new MarkedRun(Mark.PLAIN, texts.of(detail.aspect()) + words.getString("colon")));
                runs.addAll(side(detail.words(), old));
                if (!cell.contains(runs)) { // What changed and has moved too is two details of one line.
                    cell.add(runs);
                }
            }
        }
        return cell;
    }

    private List<String> explanation(Change change) {
        List<String> lines = new ArrayList<>();
        if (change.kind() == ChangeKind.CHANGED) {
            parts("split", change.parts(), lines);
            parts("merged", change.merged(), lines);
            change.details().forEach(d -> lines.add(line(d)));
        } else {
            lines.add(texts.of(change.kind()) + texts.of(change.entry()));
            change.details().stream().filter(d -> d.aspect() == Aspect.PLACE).forEach(d -> lines.add(texts.move(d)));
        }
        return lines.stream().map(MarkedRun::clean).toList();
    }

    private void parts(String key, List<Side> sides, List<String> lines) {
        if (!sides.isEmpty()) {
            lines.add(texts.text(key, String.join("、", sides.stream().map(Side::number).toList())));
        }
    }

    private String line(Detail detail) {
        if (detail.aspect() == Aspect.PLACE) {
            return texts.of(detail.kind()) + words.getString("colon") + texts.move(detail);
        }
        return texts.of(detail.kind()) + " " + texts.place(detail) + words.getString("colon")
                + texts.of(detail.reason());
    }
}
