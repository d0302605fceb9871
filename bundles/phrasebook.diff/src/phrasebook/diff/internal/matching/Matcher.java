// SPDX-License-Identifier: EPL-2.0
package phrasebook.diff.internal.matching;

import java.util.List;

import phrasebook.diff.internal.content.Content;

/** Finds out which entry of the new norm is which of the old one. */
public final class Matcher {

    private Matcher() {
    }

    /** By id, then by equal text, then by likeness of situation and text, number and place. */
    public static Matching match(List<Content> old, List<Content> now) {
        List<Candidate> olds = Candidate.all(old);
        List<Candidate> news = Candidate.all(now);
        Matching matching = new Matching(old.size(), now.size());
        ById.match(olds, news, matching);
        ByText.match(olds, news, matching);
        ByLikeness.match(olds, news, matching);
        return matching;
    }
}
