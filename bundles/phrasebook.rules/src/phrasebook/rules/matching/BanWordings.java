// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.matching;

import java.util.ArrayList;
import java.util.List;

import phrasebook.model.Ban;
import phrasebook.model.Utterance;

/**
 * The wordings of some bans, one after another.
 *
 * @param bans the ban of each wording
 * @param utterances each wording as it is written
 * @param spellings each wording as texts of which any counts, for {@link BanMatcher#of}
 */
public record BanWordings(List<Ban> bans, List<Utterance> utterances, List<List<String>> spellings) {

    /** The wordings of the bans, in order. */
    public static BanWordings of(List<Ban> bans) {
        List<Ban> owners = new ArrayList<>();
        List<Utterance> utterances = new ArrayList<>();
        List<List<String>> spellings = new ArrayList<>();
        for (Ban ban : bans) {
            for (Utterance wording : ban.getWordings()) {
                owners.add(ban);
                utterances.add(wording);
                spellings.add(spellings(wording));
            }
        }
        return new BanWordings(owners, utterances, spellings);
    }

    /** The ways in which a wording with choices in it can be said; what is filled in is a {@link Folding#SLOT}. */
    public static List<String> spellings(Utterance wording) {
        return Readings.all(wording);
    }

    /** So many ways to say the words that each option of each choice is in one; for a long text with many choices. */
    public static List<String> readings(Utterance said) {
        return Readings.each(said).stream().map(r -> r.text().toString()).toList();
    }

    /** How many folded characters of the wording are looked for, in its shortest spelling; 0 where it never hits. */
    public static int length(Utterance wording) {
        return spellings(wording).stream().flatMap(s -> Pattern.of(0, s).stream()).mapToInt(Pattern::length).min()
                .orElse(0);
    }
}
