// SPDX-License-Identifier: EPL-2.0
package phrasebook.diff.internal.content;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.jdt.annotation.Nullable;

import phrasebook.diff.Aspect;
import phrasebook.model.Note;
import phrasebook.model.Wording;

/** Gathers facts; what is absent is none. */
final class FactList {

    private final List<Fact> facts = new ArrayList<>();

    FactList text(Aspect aspect, @Nullable String text) {
        if (text != null) {
            facts.add(new Fact(aspect, text));
        }
        return this;
    }

    FactList word(Aspect aspect, Enumerator literal) {
        return literal.getName().equals("UNSPECIFIED") ? this : text(aspect, literal.getLiteral());
    }

    FactList wording(Aspect aspect, @Nullable Wording wording) {
        return wording == null ? this : text(aspect, Spelling.of(wording));
    }

    FactList wordings(Aspect aspect, List<? extends Wording> wordings) {
        wordings.forEach(w -> wording(aspect, w));
        return this;
    }

    FactList notes(List<Note> notes) {
        notes.forEach(n -> text(Aspect.NOTE, Lines.note(n, "备注")));
        return this;
    }

    List<Fact> facts() {
        return facts;
    }
}
