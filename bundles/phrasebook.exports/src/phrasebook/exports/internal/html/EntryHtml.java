// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.html;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

import phrasebook.exports.document.PrintedLine;
import phrasebook.exports.document.PrintedLine.Kind;
import phrasebook.model.Ban;
import phrasebook.model.Entry;
import phrasebook.model.GoTo;
import phrasebook.model.Loop;
import phrasebook.model.Pause;
import phrasebook.model.Phrase;
import phrasebook.model.Provision;
import phrasebook.model.Say;

/** Writes an entry as an article: its head, and what is set in below it as lists inside lists. */
final class EntryHtml {

    private final Html html;
    private final LineHtml lines;
    private final Anchors anchors;

    EntryHtml(Html html, Anchors anchors) {
        this.html = html;
        this.lines = new LineHtml(html);
        this.anchors = anchors;
    }

    /**
     * Writes the lines of one entry.
     *
     * @param depth of the heading of a phrase, 1 being the page's title
     */
    void entry(List<PrintedLine> entry, int depth) {
        EObject object = entry.get(0).source().object();
        String kind = object instanceof Phrase ? "phrase" : object instanceof Ban ? "ban"
                : object instanceof Provision ? "provision" : "remark";
        html.raw("<article class=\"entry " + kind + "\" id=\"").text(anchors.of(object)).raw("\"");
        if (object instanceof Ban ban && ban.getInsteadEntry() != null) {
            html.raw(" data-instead=\"").text(anchors.of(ban.getInsteadEntry())).raw("\"");
        }
        String tag = object instanceof Phrase ? "h" + Math.min(depth, 6) : "p";
        html.raw(">\n<" + tag + " class=\"head\">");
        lines.line(entry.get(0));
        html.raw("</" + tag + ">\n");
        items(entry.subList(1, entry.size()), 1);
        html.raw("</article>\n");
    }

    /** Writes lines that are set in by the level, with those that are set in deeper inside the one before them. */
    private void items(List<PrintedLine> items, int level) {
        if (items.isEmpty()) {
            return;
        }
        html.raw("<ol>\n");
        for (int i = 0; i < items.size();) {
            int end = i + 1;
            while (end < items.size() && items.get(end).indent() > level) {
                end++;
            }
            item(items.get(i));
            items(items.subList(i + 1, end), level + 1);
            html.raw("</li>\n");
            i = end;
        }
        html.raw("</ol>\n");
    }

    private void item(PrintedLine line) {
        html.raw("<li class=\"" + kind(line) + "\"");
        EObject object = line.source().object();
        if (object instanceof Pause pause) {
            html.raw(" data-seconds=\"" + pause.getSeconds() + "\"");
        } else if (object instanceof Ban && !anchors.of(object).isEmpty() && line.kind() == Kind.BAN) {
            html.raw(" id=\"").text(anchors.of(object)).raw("\"");
        }
        html.raw("><p>");
        Entry target = object instanceof GoTo jump ? jump.getTarget()
                : object instanceof Ban ban && line.text().startsWith("改用：") ? ban.getInsteadEntry() : null;
        if (target == null) {
            lines.line(line);
        } else {
            html.raw("<a href=\"#").text(anchors.of(target)).raw("\">");
            lines.line(line);
            html.raw("</a>");
        }
        html.raw("</p>");
    }

    private static String kind(PrintedLine line) {
        EObject object = line.source().object();
        return switch (line.kind()) {
            case SPEECH -> object instanceof Say say && say.isHeard() ? "speech heard" : "speech";
            case CONDITION -> object instanceof Loop ? "condition loop" : "condition";
            case STEP -> object instanceof Pause ? "step pause" : object instanceof GoTo ? "step goto" : "step";
            case BAN -> "banned";
            case BAN_DETAIL -> "detail";
            case NOTE -> "note";
            default -> "paragraph";
        };
    }
}
