// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.placeholders;

import java.util.List;
import java.util.function.Consumer;

import phrasebook.model.Element;
import phrasebook.model.Phrase;
import phrasebook.model.PlaceholderSegment;
import phrasebook.model.Segment;
import phrasebook.model.Situation;
import phrasebook.model.query.Situations;
import phrasebook.model.query.Wordings;
import phrasebook.rules.Context;
import phrasebook.rules.ElementRule;
import phrasebook.rules.Family;
import phrasebook.rules.Severity;
import phrasebook.rules.Violation;
import phrasebook.rules.internal.Spoken;

/** What a caller has to tell is not spoken before it is asked for. */
public final class PlaceholderTooEarly implements ElementRule {

    @Override
    public Family family() {
        return Family.PLACEHOLDERS;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Element element, Context context, Consumer<Violation> report) {
        if (!(element instanceof Phrase phrase)) {
            return;
        }
        Situation situation = phrase.getSituation();
        String when = situation == null ? "" : Situations.printed(situation);
        List<Spoken> speech = Spoken.in(phrase, context);
        for (int i = 0; i < speech.size(); i++) {
            for (Segment segment : speech.get(i).utterance().getSegments()) {
                if (segment instanceof PlaceholderSegment slot) {
                    check(slot, when, speech.subList(0, i), speech.subList(i + 1, speech.size()), report);
                }
            }
        }
    }

    private void check(PlaceholderSegment slot, String when, List<Spoken> before, List<Spoken> after,
            Consumer<Violation> report) {
        CallerDetail.of(slot.getPlaceholder()).ifPresent(detail -> {
            boolean opening = CallerDetail.isOpening(when);
            if ((opening || isAsked(detail, after)) && !isAsked(detail, before) && !CallerDetail.isKnown(when)) {
                report.accept(Violation.of(this, slot, Wordings.printed(slot)));
            }
        });
    }

    private static boolean isAsked(CallerDetail detail, List<Spoken> speech) {
        return speech.stream().anyMatch(s -> detail.isAskedIn(s.text()));
    }
}
