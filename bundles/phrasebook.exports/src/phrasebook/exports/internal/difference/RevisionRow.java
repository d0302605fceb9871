// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.diff.Aspect;
import phrasebook.diff.Change;
import phrasebook.diff.ChangeKind;
import phrasebook.diff.Detail;
import phrasebook.diff.DiffTexts;
import phrasebook.diff.EntryKind;
import phrasebook.diff.Piece;
import phrasebook.diff.Side;

/** One change as a row: the old entry, the new one, and what changed. */
final class RevisionRow {

    private final DiffTexts texts;
    private final ResourceBundle words;

    RevisionRow(DiffTexts texts, ResourceBundle words) {
        this.texts = texts;
        this.words = words;
    }

    void write(Change change, StringBuilder page) {
        String name = change.changeClass().name().toLowerCase(Locale.ROOT);
        boolean norm = change.entry() == EntryKind.NORM;
        String old = norm ? document(change, true) : cell(change.before(), change.merged(), change.after(), true);
        String now = norm ? document(change, false) : cell(change.after(), change.parts(), change.before(), false);
        page.append("<tr class=\"").append(name).append("\"><td>").append(old).append("</td><td>").append(now)
                .append("</td><td><span class=\"class ").append(name).append("\">")
                .append(texts.of(change.changeClass())).append("</span> ");
        explanation(change, page);
        page.append("</td></tr>\n");
    }

    /** The entry's number and text; words that the other side lacks are marked, and all of it where there is none. */
    private String cell(@Nullable Side side, List<Side> more, @Nullable Side other, boolean old) {
        if (side == null) {
            return "<span class=\"none\">" + words.getString(old ? "none.old" : "none.new") + "</span>";
        }
        StringBuilder cell = new StringBuilder();
        // What moved to a part of the entry, or came from one, is no word that went or came.
        entry(side, other == null ? marked("", side.text(), old)
                : more.isEmpty() ? marked(other.text(), side.text(), old) : MarkedText.escaped(side.text()), cell);
        more.forEach(part -> entry(part, MarkedText.escaped(part.text()), cell));
        return cell.toString();
    }

    private static String marked(String other, String own, boolean old) {
        return old ? MarkedText.old(Piece.between(own, other)) : MarkedText.now(Piece.between(other, own));
    }

    private static void entry(Side side, String html, StringBuilder cell) {
        String number = side.number().isEmpty() ? "" : "<b>" + MarkedText.escaped(side.number()) + "</b> ";
        cell.append("<div class=\"entry\">").append(number).append(html).append("</div>");
    }

    /** What the head of the document says, as far as it changed. */
    private String document(Change change, boolean old) {
        StringBuilder cell = new StringBuilder();
        for (Detail detail : change.details()) {
            String text = old ? detail.before() : detail.after();
            if (text != null) {
                List<Piece> pieces = detail.words();
                cell.append("<div class=\"entry\">").append(texts.of(detail.aspect())).append("：")
                        .append(old ? MarkedText.old(pieces) : MarkedText.now(pieces)).append("</div>");
            }
        }
        return cell.toString();
    }

    private void explanation(Change change, StringBuilder page) {
        List<String> lines = new ArrayList<>();
        if (change.kind() == ChangeKind.CHANGED) {
            parts("split", change.parts(), lines);
            parts("merged", change.merged(), lines);
            change.details().forEach(d -> lines.add(line(d)));
        } else {
            lines.add(texts.of(change.kind()) + texts.of(change.entry()));
            change.details().stream().filter(d -> d.aspect() == Aspect.PLACE).forEach(d -> lines.add(texts.move(d)));
        }
        if (lines.size() == 1) {
            page.append(MarkedText.escaped(lines.get(0)));
        } else {
            page.append("<ul>");
            lines.forEach(l -> page.append("<li>").append(MarkedText.escaped(l)).append("</li>"));
            page.append("</ul>");
        }
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
