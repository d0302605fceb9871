// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.steps;

import phrasebook.imports.internal.lexicon.Lexicon;
import phrasebook.imports.internal.lexicon.Words;
import phrasebook.imports.internal.lines.Piece;

/** Where one clause holds a situation or condition and the duty that follows from it. */
final class Clauses {

    private static final Words INNER = Lexicon.words("situation.inner");
    /** A lead-in behind a condition in the same clause is no longer than this. */
    private static final int LONGEST_LEAD_IN = 16;

    private Clauses() {
    }

    /** The index after 时 or 后 where a duty or prohibition follows in the same clause, else 0. */
    static int duty(Piece clause) {
        String key = clause.line().key();
        for (int i = 1; i < clause.length(); i++) {
            int length = INNER.at(key, clause.start() + i).map(String::length).orElse(0);
            if (length > 0 && i + length < clause.length()) {
                Piece rest = clause.from(i + length);
                LeadIn lead = LeadIn.of(rest);
                if (lead.modality().isPresent() || Prohibition.begin(Prohibition.unbound(rest)).isPresent()) {
                    return i + length;
                }
            }
        }
        return 0;
    }

    /** The index after the last 时 or 后 inside a clause that ends in a verb of saying, else 0. */
    static int saying(Piece clause) {
        String key = clause.line().key();
        for (int i = clause.length() - 1; i > 0; i--) {
            int length = INNER.at(key, clause.start() + i).map(String::length).orElse(0);
            if (length > 0 && i + length < clause.length() && LeadIn.of(clause.from(i + length)).isSaying()) {
                return i + length;
            }
        }
        return 0;
    }

    /** The index in a clause from which on it introduces speech: 除咨询以外的诉求|要告知; 0 where none does. */
    static int leadIn(Piece clause) {
        for (int i = Math.max(1, clause.length() - LONGEST_LEAD_IN); i < clause.length(); i++) {
            LeadIn lead = LeadIn.of(clause.from(i));
            boolean opens = lead.role().isPresent() || lead.modality().isPresent();
            if (opens && (lead.isSaying() || lead.role().isPresent() && lead.rest().isEmpty())) {
                return i;
            }
        }
        return 0;
    }
}
