// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.model.Norm;
import phrasebook.model.Phrase;
import phrasebook.model.Placeholder;
import phrasebook.model.PlaceholderSegment;
import phrasebook.model.Say;
import phrasebook.model.Utterance;

/** Norms with placeholders. */
final class Slots {

    private Slots() {
    }

    static Placeholder placeholder(String name, @Nullable String meaning, @Nullable String sign) {
        return Checked.with(Checked.MAKE.createPlaceholder(), p -> {
            p.setName(name);
            p.setMeaning(meaning);
            p.setShownAs(sign);
        });
    }

    static PlaceholderSegment slot(Placeholder placeholder) {
        return Checked.with(Checked.MAKE.createPlaceholderSegment(), s -> s.setPlaceholder(placeholder));
    }

    /** Words of an operator, with placeholders in them. */
    static Say say(Object... parts) {
        return Checked.with(Checked.MAKE.createSay(), say -> {
            Utterance utterance = Checked.MAKE.createUtterance();
            for (Object part : parts) {
                utterance.getSegments().add(part instanceof Placeholder placeholder ? slot(placeholder)
                        : Checked.with(Checked.MAKE.createTextSegment(), t -> t.setText((String) part)));
            }
            say.getAlternatives().add(utterance);
        });
    }

    static Norm norm(Phrase phrase, Placeholder... placeholders) {
        return Checked.with(Checked.norm(phrase), n -> n.getPlaceholders().addAll(List.of(placeholders)));
    }
}
