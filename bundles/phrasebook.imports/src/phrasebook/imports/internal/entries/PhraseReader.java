// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.entries;

import java.util.List;
import java.util.Optional;

import phrasebook.imports.ImportReport.Why;
import phrasebook.imports.internal.building.Builder;
import phrasebook.imports.internal.lines.Piece;
import phrasebook.imports.internal.numbering.Item;
import phrasebook.imports.internal.steps.Head;
import phrasebook.imports.internal.steps.StepReader;
import phrasebook.imports.internal.steps.Token;
import phrasebook.imports.internal.steps.Token.Kind;
import phrasebook.model.NormFactory;
import phrasebook.model.Phrase;
import phrasebook.model.Say;

/** Reads the text of a phrase: its situation and its steps. */
final class PhraseReader {

    /** Clauses that begin alike with fewer characters than this are not about one situation. */
    private static final int SHORTEST_COMMON = 4;

    private final Builder builder;

    PhraseReader(Builder builder) {
        this.builder = builder;
    }

    Phrase read(List<Token> tokens) {
        Phrase phrase = NormFactory.eINSTANCE.createPhrase();
        Head head = Head.of(tokens);
        StepReader steps = new StepReader(builder, phrase);
        Optional<Piece> common = common(head);
        if (common.isPresent()) {
            Piece situation = head.situation().orElseThrow();
            phrase.setSituation(builder.situation(common.get(), false));
            // The comma between the common part and the first case stays with neither.
            steps.branches().openParallel(common.get().key(), situation.from(common.get().length() + 1).strip());
        } else {
            head.situation().ifPresent(s -> phrase.setSituation(builder.situation(s, head.label())));
        }
        steps.read(head.body());
        return phrase;
    }

    /** A phrase that is nothing but speech, without quotation marks. */
    Phrase speech(Piece words) {
        Phrase phrase = NormFactory.eINSTANCE.createPhrase();
        Say say = NormFactory.eINSTANCE.createSay();
        say.getAlternatives().add(builder.utterance(words));
        phrase.getSteps().add(say);
        return phrase;
    }

    /** A phrase with a label, and after its colon one or more ways of saying it without quotation marks. */
    Phrase labelled(Head head) {
        Phrase phrase = NormFactory.eINSTANCE.createPhrase();
        phrase.setSituation(builder.situation(head.situation().orElseThrow(), true));
        Say say = NormFactory.eINSTANCE.createSay();
        Piece words = head.body().get(1).outer().upTo(head.body().get(head.body().size() - 1).outer());
        WordLists.split(words).forEach(w -> say.getAlternatives().add(builder.utterance(w)));
        phrase.getSteps().add(say);
        return phrase;
    }

    /** A phrase of lines without quotation marks; as only their form says that they are spoken, a person must look. */
    Phrase dialogue(Item item, List<Dialogue.Spoken> lines) {
        Phrase phrase = NormFactory.eINSTANCE.createPhrase();
        Piece situation = Dialogue.situation(item);
        phrase.setSituation(builder.situation(situation, false));
        builder.ledger().sign(phrase, item.body().from(situation.length()));
        for (Dialogue.Spoken line : lines) {
            Say say = NormFactory.eINSTANCE.createSay();
            say.setRole(builder.role(line.role()));
            builder.ledger().sign(say, line.role());
            builder.ledger().sign(say, line.colon());
            say.getAlternatives().add(builder.utterance(line.words()));
            phrase.getSteps().add(say);
            builder.review(line.words(), Why.UNQUOTED);
        }
        return phrase;
    }

    /** Adds the steps of a further paragraph. */
    void readOn(Phrase phrase, List<Token> tokens) {
        new StepReader(builder, phrase).read(tokens);
    }

    /** The first clause of the situation, where a later sentence begins with it again: two cases of one situation. */
    private static Optional<Piece> common(Head head) {
        int whole = head.situation().map(Piece::length).orElse(0);
        return head.first().filter(f -> f.length() >= SHORTEST_COMMON && f.length() < whole).filter(
                f -> head.body().stream().anyMatch(t -> t.is(Kind.TEXT) && t.piece().key().startsWith(f.key())));
    }
}
