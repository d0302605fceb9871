// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.document;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.exports.document.PrintedRun.RunStyle;
import phrasebook.exports.document.PrintedRun;
import phrasebook.exports.document.Written;
import phrasebook.model.Action;
import phrasebook.model.Entry;
import phrasebook.model.NormPackage.Literals;
import phrasebook.model.Numbered;
import phrasebook.model.PlaceholderSegment;
import phrasebook.model.Segment;
import phrasebook.model.Utterance;
import phrasebook.model.Wording;
import phrasebook.model.query.EntryNames;
import phrasebook.model.query.Wordings;

/** The pieces of a printed line as they are put together. Pieces of one style run into each other. */
final class Runs {

    private final Written written;
    private final List<PrintedRun> runs = new ArrayList<>();

    Runs(Written written) {
        this.written = written;
    }

    Runs add(RunStyle style, @Nullable String text) {
        if (text == null || text.isEmpty()) {
            return this;
        }
        int last = runs.size() - 1;
        if (last >= 0 && runs.get(last).style() == style) {
            runs.set(last, new PrintedRun(runs.get(last).text() + text, style));
        } else {
            runs.add(new PrintedRun(text, style));
        }
        return this;
    }

    Runs plain(@Nullable String text) {
        return add(RunStyle.PLAIN, text);
    }

    /** The number, set off from what follows it unless it ends with 、 or a bracket. */
    Runs number(Numbered numbered) {
        String number = numbered.getNumber() == null ? "" : numbered.getNumber();
        boolean tight = number.isEmpty() || "、）".indexOf(number.charAt(number.length() - 1)) >= 0;
        return add(RunStyle.NUMBER, tight ? number : number.startsWith("第") ? number + "　" : number + " ");
    }

    /** What is said, in quotes. */
    Runs utterances(List<Utterance> utterances, String separator, RunStyle style) {
        for (int i = 0; i < utterances.size(); i++) {
            plain(i == 0 ? "" : separator);
            add(style, "“").wording(utterances.get(i), style).add(style, "”");
        }
        return this;
    }

    Runs wording(@Nullable Wording wording, RunStyle style) {
        if (wording != null) {
            wording.getSegments().forEach(s -> segment(s, style));
        }
        return this;
    }

    private void segment(Segment segment, RunStyle style) {
        if (segment instanceof PlaceholderSegment slot) {
            boolean broken = slot.getPlaceholder() == null || slot.getPlaceholder().eIsProxy();
            add(RunStyle.PLACEHOLDER, broken
                    ? "{" + written.written(slot, Literals.PLACEHOLDER_SEGMENT__PLACEHOLDER) + "}"
                    : Wordings.printed(segment));
        } else {
            add(style, Wordings.printed(segment));
        }
    }

    /** Who acts, by the role's own name. */
    Runs role(Action action) {
        if (action.getRole() != null) {
            boolean broken = action.getRole().eIsProxy();
            add(RunStyle.ROLE, broken ? written.written(action, Literals.ACTION__ROLE) : action.getRole().getName());
        }
        return this;
    }

    /** An entry as another one speaks of it; what is written there where there is none. */
    Runs entry(RunStyle style, @Nullable Entry target, String writtenId) {
        return add(style, target == null || target.eIsProxy() ? "[" + writtenId + "]" : EntryNames.of(target));
    }

    /** Ends the line with the sign, unless it ends with a mark already. */
    Runs end(String sign) {
        String last = runs.isEmpty() ? "" : runs.get(runs.size() - 1).text();
        boolean marked = last.isEmpty() || "。！？：；，….!?:;,”".indexOf(last.charAt(last.length() - 1)) >= 0;
        return marked ? this : plain(sign);
    }

    List<PrintedRun> list() {
        return List.copyOf(runs);
    }
}
