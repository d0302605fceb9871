// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.internal;

import java.util.List;
import java.util.Locale;

import phrasebook.dsl.ParsedNorm;
import phrasebook.dsl.ide.Proposal;
import phrasebook.dsl.lexing.TokenKind;

/** Finds out what kind of place it is and asks for what may be written there. */
public final class Completer {

    private Completer() {
    }

    /** What may be written at the offset, best first. */
    public static List<Proposal> at(ParsedNorm parsed, int offset, Locale locale) {
        Place place = Place.at(parsed.text(), offset);
        Proposals out = new Proposals(place, new Messages(locale));
        Declared declared = new Declared(parsed.norm());
        if (!place.isComment() && !new BracketProposals(place, declared, out).add()) {
            switch (place.context()) {
                case TOP -> new TopProposals(place, parsed, declared, out).add();
                case PHRASE, STEPS -> new StepProposals(place, declared, out).add();
                case BAN -> new BanProposals(place, declared, out).add();
                default -> provision(place, out);
            }
        }
        return out.sorted();
    }

    private static void provision(Place place, Proposals out) {
        if (place.before().chars().noneMatch(c -> Lines.isBlank((char) c))) {
            out.from(0).keywords(List.of(TokenKind.REMARK, TokenKind.PENDING, TokenKind.PARAGRAPH), " ‹›");
        }
    }
}
