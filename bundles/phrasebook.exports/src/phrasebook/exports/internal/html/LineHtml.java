// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.html;

import java.util.List;
import java.util.Locale;

import phrasebook.exports.document.PrintedLine;
import phrasebook.exports.document.PrintedRun;
import phrasebook.exports.document.PrintedRun.RunStyle;
import phrasebook.model.ChoiceSegment;
import phrasebook.model.ChoiceStyle;
import phrasebook.model.Placeholder;
import phrasebook.model.PlaceholderSegment;
import phrasebook.model.Say;
import phrasebook.model.Segment;
import phrasebook.model.Utterance;
import phrasebook.model.query.Wordings;

/** Writes the words of a printed line; what is said so that it can be copied, filled in and chosen from. */
final class LineHtml {

    private final Html html;

    LineHtml(Html html) {
        this.html = html;
    }

    void line(PrintedLine line) {
        if (line.source().object() instanceof Say say && say.getIndirect() == null) {
            speech(line.runs(), say);
        } else {
            line.runs().forEach(this::run);
        }
    }

    private void run(PrintedRun run) {
        html.span(run.style().name().toLowerCase(Locale.ROOT), run.text());
    }

    /** What stands before the first quotation mark is as it is printed, and so is what follows the last one. */
    private void speech(List<PrintedRun> runs, Say say) {
        int first = 0;
        while (first < runs.size() && runs.get(first).style() != RunStyle.SPEECH) {
            run(runs.get(first++));
        }
        List<Utterance> ways = say.getAlternatives();
        for (int i = 0; i < ways.size(); i++) {
            html.raw(i == 0 ? "" : "<span class=\"plain\">或</span>")
                    .raw("<span class=\"quote\">“<span class=\"words\">");
            ways.get(i).getSegments().forEach(this::segment);
            html.raw("</span>”</span>");
        }
        if (say.getDelivery() != null) {
            html.span("plain", "（" + say.getDelivery() + "）");
        }
    }

    private void segment(Segment segment) {
        if (segment instanceof PlaceholderSegment slot) {
            Placeholder placeholder = slot.getPlaceholder();
            String meaning = placeholder.getMeaning() == null ? placeholder.getName() : placeholder.getMeaning();
            html.raw("<span class=\"slot\" title=\"").text(meaning).raw("\">").text(Wordings.printed(segment))
                    .raw("</span>");
        } else if (segment instanceof ChoiceSegment choice && choice.getStyle() != ChoiceStyle.OPTIONAL) {
            choice(choice);
        } else {
            html.text(Wordings.printed(segment));
        }
    }

    private void choice(ChoiceSegment choice) {
        html.raw("<span class=\"choice\">");
        String between = choice.getStyle() == ChoiceStyle.SLASH ? "/" : "或";
        for (int i = 0; i < choice.getOptions().size(); i++) {
            html.raw(i == 0 ? "" : "<span class=\"or\">" + between + "</span>")
                    .span("option", choice.getOptions().get(i));
        }
        html.raw("</span>");
    }
}
