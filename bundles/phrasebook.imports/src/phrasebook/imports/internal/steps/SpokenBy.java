// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.steps;

import phrasebook.imports.internal.lines.Piece;

/** Whether a clause before a quotation introduces it, or is an act of its own after which the words are spoken. */
final class SpokenBy {

    private SpokenBy() {
    }

    /**
     * @param colon whether a colon stands between the clause and the quotation
     * @param act whether the clause can be read as an act
     */
    static boolean fits(Piece clause, boolean colon, boolean act) {
        if (LeadIn.isLeadIn(clause)) {
            return true;
        }
        LeadIn lead = LeadIn.of(LeadIn.withoutLink(clause));
        return colon && lead.role().isPresent() || !act;
    }
}
