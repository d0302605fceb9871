// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.steps;

import java.util.List;
import java.util.Optional;

import phrasebook.imports.internal.building.Builder;
import phrasebook.imports.internal.lexicon.Lexicon;
import phrasebook.imports.internal.lexicon.RoleNames;
import phrasebook.imports.internal.lexicon.Words;
import phrasebook.imports.internal.lines.Piece;
import phrasebook.imports.internal.steps.Token.Kind;
import phrasebook.model.NormFactory;
import phrasebook.model.Say;

/** Reads speech that is not quoted: 可告诉市民单位规定只能告知工号, 要告知：我们会尽快予以回复。 */
final class IndirectReader {

    private static final Words INDIRECT = Lexicon.words("say.indirect");

    private final Builder builder;
    private final Blocks blocks;

    IndirectReader(Builder builder, Blocks blocks) {
        this.builder = builder;
        this.blocks = blocks;
    }

    boolean takes(Piece clause, List<Token> tokens, int index) {
        LeadIn lead = LeadIn.of(clause);
        boolean opens = lead.role().isPresent() || lead.modality().isPresent();
        if (isColon(tokens, index)) {
            return opens && (lead.isSaying() || lead.rest().isEmpty()) || lead.isBare();
        }
        return opens && told(lead.rest()) > 0 && told(lead.rest()) < lead.rest().length();
    }

    /** Reads to the end of the sentence; answers the index of the next token. */
    int read(Piece clause, List<Token> tokens, int index) {
        LeadIn lead = LeadIn.of(clause);
        boolean colon = isColon(tokens, index);
        int end = colon ? index + 2 : index;
        while (end + 1 < tokens.size() && !tokens.get(end).isEnd() && !tokens.get(end + 1).isEnd()) {
            end++;
        }
        int told = told(lead.rest());
        Piece verb = colon ? lead.rest() : lead.rest().to(told);
        Piece content = colon ? tokens.get(index + 2).outer() : lead.rest().from(told);
        boolean stopped = colon && end + 1 < tokens.size() && tokens.get(end + 1).is(Kind.STOP);
        Say say = say(lead, verb);
        say.setIndirect(builder.prose(content.upTo(tokens.get(stopped ? end + 1 : end).outer())));
        blocks.add(say);
        return stopped ? end + 2 : end + 1;
    }

    private Say say(LeadIn lead, Piece verb) {
        Say say = NormFactory.eINSTANCE.createSay();
        say.setModality(lead.duty());
        lead.modality().ifPresent(m -> builder.ledger().sign(say, m));
        lead.role().ifPresent(r -> {
            say.setRole(builder.role(r));
            builder.ledger().sign(say, r);
        });
        if (lead.isBare()) {
            builder.ledger().sign(say, verb);
        } else if (!verb.isEmpty()) {
            say.setVerb(builder.text(say, verb));
        }
        return say;
    }

    private static boolean isColon(List<Token> tokens, int index) {
        return index + 2 < tokens.size() && tokens.get(index + 1).is(Kind.COLON)
                && !tokens.get(index + 2).is(Kind.QUOTE);
    }

    /** The length of a verb of telling and of the name of who is told; 0 where the text does not begin so. */
    private static int told(Piece text) {
        Optional<String> verb = INDIRECT.at(text.line().key(), text.start());
        if (verb.isEmpty() || verb.get().length() > text.length()) {
            return 0;
        }
        int length = verb.get().length();
        return length
                + RoleNames.at(text.line().key(), text.start() + length, text.end()).map(String::length).orElse(0);
    }
}
