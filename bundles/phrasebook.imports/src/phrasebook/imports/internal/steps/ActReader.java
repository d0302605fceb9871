// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.steps;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.imports.internal.building.Builder;
import phrasebook.imports.internal.lexicon.Lexicon;
import phrasebook.imports.internal.lexicon.Words;
import phrasebook.imports.internal.lines.Piece;
import phrasebook.model.Act;
import phrasebook.model.ActKind;
import phrasebook.model.NormFactory;
import phrasebook.model.TimeLimit;
import phrasebook.model.Timing;

/** Reads acts. An act may run over several clauses, so it is open until something else begins. */
final class ActReader {

    private static final Words HENCEFORTH = Lexicon.words("timing.HENCEFORTH");

    private final Builder builder;
    private final Blocks blocks;
    private @Nullable Act act;
    private @Nullable Piece text;

    ActReader(Builder builder, Blocks blocks) {
        this.builder = builder;
        this.blocks = blocks;
    }

    /** Whether a clause is one to the reader: it says a duty, names an act or goes on with the open one. */
    boolean takes(Piece clause) {
        LeadIn lead = LeadIn.of(clause);
        boolean opens = lead.role().isPresent() || lead.modality().isPresent();
        return opens && !lead.rest().isEmpty()
                || Acts.isNamed(clause.key()) || Acts.isStart(clause) || Acts.isAdverbial(clause) || act != null;
    }

    /**
     * Reads a clause as an act, or as more of the open one.
     *
     * @param linked whether a word such as 并 stands before it
     */
    void read(Piece clause, boolean linked, Timing timing) {
        LeadIn lead = LeadIn.of(clause);
        boolean fresh = linked || lead.role().isPresent() || lead.modality().isPresent()
                || timing != Timing.UNSPECIFIED;
        Piece open = text;
        if (!fresh && open != null && goesOn(open, clause)) {
            text = open.upTo(clause);
            return;
        }
        end();
        int second = Acts.second(lead.rest());
        begin(lead, second > 0 ? lead.rest().to(second).strip() : lead.rest(), timing);
        if (second > 0) {
            Piece rest = lead.rest().from(second);
            Piece next = LeadIn.withoutLink(rest);
            builder.ledger().sign(opened(), rest.to(next.start() - rest.start()));
            end();
            read(next, true, Timing.UNSPECIFIED);
        }
    }

    /** An act and its following words, taken as they are. */
    void add(ActKind kind, Optional<Piece> words, Piece all) {
        end();
        Act made = NormFactory.eINSTANCE.createAct();
        made.setKind(kind);
        words.ifPresent(w -> made.setText(builder.prose(w)));
        builder.ledger().unclaimed(all).forEach(p -> builder.ledger().sign(made, p));
        blocks.add(made);
    }

    private Act opened() {
        Act opened = act;
        if (opened == null) {
            throw new IllegalStateException();
        }
        return opened;
    }

    private static boolean goesOn(Piece open, Piece clause) {
        return open.line() == clause.line()
                && (Acts.isAdverbial(open) || !Acts.isNamed(clause.key()) && !clause.key().startsWith("请"));
    }

    private void begin(LeadIn lead, Piece words, Timing timing) {
        Act made = NormFactory.eINSTANCE.createAct();
        made.setTiming(HENCEFORTH.isBegin(words.key()) ? Timing.HENCEFORTH : timing);
        made.setModality(lead.duty());
        lead.modality().ifPresent(m -> builder.ledger().sign(made, m));
        lead.role().ifPresent(r -> {
            made.setRole(builder.role(r));
            builder.ledger().sign(made, r);
        });
        blocks.add(made);
        act = made;
        text = TimeLimits.begin(words).map(l -> limit(made, l, words)).orElse(words);
    }

    private Piece limit(Act made, TimeLimits.Found found, Piece words) {
        TimeLimit limit = NormFactory.eINSTANCE.createTimeLimit();
        limit.setAmount(found.amount());
        limit.setUnit(found.unit());
        made.setWithin(limit);
        builder.ledger().sign(limit, found.piece());
        return words.from(found.piece().length()).strip();
    }

    /** Closes the open act, if any. */
    void end() {
        Act made = act;
        Piece words = text;
        act = null;
        text = null;
        if (made == null || words == null) {
            return;
        }
        String key = words.key();
        made.setKind(Acts.kind(key));
        if (key.isEmpty() || Acts.isBareWord(key)) {
            builder.ledger().sign(made, words);
        } else {
            int verb = made.getKind() == ActKind.AWAIT ? Acts.awaited(key) : 0;
            builder.ledger().sign(made, words.to(verb));
            made.setText(builder.prose(words.from(verb)));
        }
    }
}
