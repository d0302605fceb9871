// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.model.Action;
import phrasebook.model.Element;
import phrasebook.model.Heading;
import phrasebook.model.NormPackage;
import phrasebook.model.Phrase;
import phrasebook.model.Situation;
import phrasebook.model.query.Roles;
import phrasebook.model.query.Situations;
import phrasebook.rules.Context;
import phrasebook.rules.Family;
import phrasebook.rules.Rule;
import phrasebook.rules.Severity;
import phrasebook.rules.Violation;
import phrasebook.rules.internal.ByElement;

/**
 * A phrase says when it is used. So does a heading for the phrases below it, and so does what a caller says or does
 * first. A norm most of whose phrases do not say is a list of good phrases and means to be one.
 */
public final class MissingSituation implements Rule {

    @Override
    public Family family() {
        return Family.STRUCTURE;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Context context, Consumer<Violation> report) {
        if (context.norm().getElements().stream().anyMatch(Heading.class::isInstance)) {
            return;
        }
        List<Phrase> without = new ArrayList<>();
        int phrases = 0;
        for (When when : ByElement.of(context, When.class, When::of)) {
            phrases += when.phrases();
            without.addAll(when.without());
        }
        if (phrases == 1 || without.size() * 2 < phrases) {
            without.stream().filter(p -> !beginsWithCaller(p)).forEach(
                    p -> report.accept(Violation.of(this, p).at(NormPackage.Literals.NUMBERED__NUMBER)));
        }
    }

    /** How many phrases an element is, one or none, and those that do not say when. */
    private record When(int phrases, List<Phrase> without) {

        static When of(Element element) {
            return element instanceof Phrase phrase
                    ? new When(1, isSaid(phrase.getSituation()) ? List.of() : List.of(phrase)) : new When(0, List.of());
        }
    }

    private static boolean isSaid(@Nullable Situation situation) {
        return situation != null && !Situations.printed(situation).isBlank();
    }

    private static boolean beginsWithCaller(Phrase phrase) {
        return !phrase.getSteps().isEmpty() && phrase.getSteps().get(0) instanceof Action first
                && Roles.isCaller(first.getRole());
    }
}
