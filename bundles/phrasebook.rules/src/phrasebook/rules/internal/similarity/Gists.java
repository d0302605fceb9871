// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.similarity;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import phrasebook.model.Element;
import phrasebook.model.Phrase;
import phrasebook.rules.Context;

/** What each phrase of a norm comes to, worked out again for phrases that are new since the last check alone. */
final class Gists {

    /**
     * A phrase.
     *
     * @param place how much that is no phrase stands before it: equal for phrases of one division
     */
    record Each(Phrase phrase, Gist gist, int place) {
    }

    private Map<Phrase, Gist> known = new IdentityHashMap<>();
    private List<Element> elements = List.of();
    private List<Each> all = List.of();

    private Gists() {
    }

    /** The phrases of the norm in document order. */
    static List<Each> of(Context context) {
        return context.derived(Gists.class, "", key -> new Gists()).of(context.norm().getElements());
    }

    private List<Each> of(List<Element> now) {
        if (!now.equals(elements)) {
            Map<Phrase, Gist> next = new IdentityHashMap<>(now.size() * 2);
            List<Each> each = new ArrayList<>(now.size());
            int place = 0;
            for (Element element : now) {
                if (element instanceof Phrase phrase) {
                    Gist before = known.get(phrase);
                    Gist gist = before != null ? before : Gist.of(phrase);
                    next.put(phrase, gist);
                    each.add(new Each(phrase, gist, place));
                } else {
                    place++;
                }
            }
            known = next;
            elements = List.copyOf(now);
            all = each;
        }
        return all;
    }
}
