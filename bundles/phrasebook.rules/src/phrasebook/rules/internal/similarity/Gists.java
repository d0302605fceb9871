// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.similarity;

import java.util.ArrayList;
import java.util.List;

import phrasebook.model.Element;
import phrasebook.model.Phrase;
import phrasebook.rules.Context;
import phrasebook.rules.internal.ByElement;

/** What each phrase of a norm comes to. */
final class Gists {

    /**
     * A phrase.
     *
     * @param place how much that is no phrase stands before it: equal for phrases of one division
     */
    record Each(Phrase phrase, Gist gist, int place) {
    }

    private Gists() {
    }

    /** The phrases of the norm in document order. */
    static List<Each> of(Context context) {
        return context.now(All.class, Gists::all).each();
    }

    private record All(List<Each> each) {
    }

    private static All all(Context context) {
        List<Element> elements = context.norm().getElements();
        List<Gist> gists = ByElement.of(context, Gist.class, Gist::of);
        List<Each> all = new ArrayList<>(elements.size());
        int place = 0;
        for (int i = 0; i < gists.size(); i++) {
            if (elements.get(i) instanceof Phrase phrase) {
                all.add(new Each(phrase, gists.get(i), place));
            } else {
                place++;
            }
        }
        return new All(all);
    }
}
