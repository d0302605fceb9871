// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.politeness;

import java.util.ArrayList;
import java.util.List;

import phrasebook.rules.internal.calls.Call;
import phrasebook.rules.internal.speech.Mark;
import phrasebook.rules.internal.speech.Sign;
import phrasebook.rules.internal.speech.Speech;

/** Where an operator says 你 to a grown-up caller. What is quoted inside the words is somebody else's. */
final class Pronouns {

    /**
     * A 你.
     *
     * @param at its index in the text
     */
    record Place(Speech words, int at) {
    }

    private Pronouns() {
    }

    /**
     * The places in a call.
     *
     * @param mixed of words that say 您 too, else of words that do not
     */
    static List<Place> of(Call call, boolean mixed) {
        List<Place> places = new ArrayList<>(0);
        for (Speech words : call.said()) {
            if (words.text().indexOf('你') >= 0 && words.text().indexOf('您') >= 0 == mixed && !words.has(Sign.CHILD)
                    && !call.situationHas(Sign.CHILD)) {
                in(words, places);
            }
        }
        return places;
    }

    private static void in(Speech words, List<Place> places) {
        int depth = 0;
        int masked = 0;
        int next = 0;
        for (int i = 0; i < words.text().length(); i++) {
            while (next < words.marks().size() && words.marks().get(next).start() <= i) {
                Mark mark = words.marks().get(next++);
                masked = mark.sign() == Sign.NOT_YOU ? Math.max(masked, mark.end()) : masked;
            }
            char c = words.text().charAt(i);
            depth += "‘“「『《".indexOf(c) >= 0 ? 1 : "’”」』》".indexOf(c) >= 0 ? -1 : 0;
            if (c == '你' && depth <= 0 && i >= masked) {
                places.add(new Place(words, i));
            }
        }
    }
}
