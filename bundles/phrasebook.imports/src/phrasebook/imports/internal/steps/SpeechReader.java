// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.steps;

import java.util.List;

import phrasebook.imports.ImportReport.Why;
import phrasebook.imports.internal.building.Builder;
import phrasebook.imports.internal.lexicon.Lexicon;
import phrasebook.imports.internal.lexicon.RoleNames;
import phrasebook.imports.internal.lexicon.Words;
import phrasebook.imports.internal.lines.Piece;
import phrasebook.imports.internal.steps.Token.Kind;
import phrasebook.model.Branch;
import phrasebook.model.NormFactory;
import phrasebook.model.Say;

/** Reads what is spoken, with what introduces it, the other ways of saying it and how it is to be said. */
final class SpeechReader {

    private static final Words OR = Lexicon.words("say.or");
    private static final Words NAME_END = Lexicon.words("role.suffix");
    private static final String BRACKETS = "（）“”※";
    /** A name before a colon that the lexicon does not know is no longer than this. */
    private static final int LONGEST_NAME = 6;

    private final Builder builder;
    private final Blocks blocks;

    SpeechReader(Builder builder, Blocks blocks) {
        this.builder = builder;
        this.blocks = blocks;
    }

    /** Reads the quotation at an index, its alternatives and its delivery; answers the index of the next token. */
    int quotation(List<Token> tokens, int index, Say say) {
        blocks.add(say);
        int next = index;
        int following = index;
        while (following >= 0) {
            next = following + 1;
            speak(say, tokens.get(following));
            following = alternative(tokens, next);
            for (int i = next; i < following; i++) {
                builder.ledger().sign(say, tokens.get(i).outer());
            }
        }
        if (next < tokens.size() && tokens.get(next).is(Kind.REMARK)) {
            say.setDelivery(builder.narration(say, tokens.get(next).piece()));
            next++;
        }
        return next;
    }

    /** Where another way of saying the same is quoted after 或, 或： or 、; -1 where none is. */
    private static int alternative(List<Token> tokens, int index) {
        int i = index;
        boolean linked = false;
        while (i < tokens.size() && !tokens.get(i).is(Kind.QUOTE)) {
            Token token = tokens.get(i);
            boolean link = token.is(Kind.LIST) || token.is(Kind.TEXT) && OR.has(token.piece().key());
            if (!link && !token.is(Kind.COMMA) && !token.is(Kind.COLON)) {
                return -1;
            }
            linked |= link;
            i++;
        }
        return linked && i < tokens.size() ? i : -1;
    }

    private void speak(Say say, Token quote) {
        if (!quote.closed()) {
            builder.review(quote.piece(), Why.UNCLOSED_QUOTE);
        }
        Piece words = quote.piece();
        int cut = blocks.isDeepest() ? -1 : branch(words, 0);
        say.getAlternatives().add(builder.utterance(cut < 0 ? words : words.to(cut)));
        while (cut >= 0) {
            int close = words.key().indexOf('）', cut);
            int next = branch(words, close);
            inQuote(words.sub(cut, close + 1), words.sub(close + 1, next < 0 ? words.length() : next));
            cut = next;
        }
        builder.ledger().unclaimed(quote.outer()).forEach(p -> builder.ledger().sign(say, p));
    }

    /** A condition written inside the quotation, such as （若是）, and what is said then. */
    private void inQuote(Piece condition, Piece words) {
        Branch branch = NormFactory.eINSTANCE.createBranch();
        branch.setCondition(builder.narration(branch, condition.sub(2, condition.length() - 1)));
        builder.ledger().sign(branch, condition.to(2));
        builder.ledger().sign(branch, condition.from(condition.length() - 1));
        Say say = NormFactory.eINSTANCE.createSay();
        say.getAlternatives().add(builder.utterance(words));
        branch.getSteps().add(say);
        blocks.add(branch);
    }

    private static int branch(Piece words, int from) {
        String key = words.key();
        int start = key.indexOf("（若", from);
        int close = start < 0 ? -1 : key.indexOf('）', start);
        return close > start + 2 && close + 1 < key.length() ? start : -1;
    }

    /** Makes an utterance without quotation marks. */
    void unquoted(Piece words, Say say) {
        say.getAlternatives().add(builder.utterance(words));
        blocks.add(say);
    }

    /**
     * Makes a Say from what introduces it.
     *
     * @param named whether a colon follows, before which an unknown short word is the name of who speaks
     */
    Say introduced(Piece clause, boolean named) {
        Say say = NormFactory.eINSTANCE.createSay();
        LeadIn lead = LeadIn.of(LeadIn.withoutLink(clause));
        lead.role().ifPresent(r -> {
            say.setRole(builder.role(r));
            builder.ledger().sign(say, r);
        });
        say.setModality(lead.duty());
        if (lead.isBare()) {
            manner(say, lead.bareManner());
        } else if (lead.isSaying() && isWord(lead.rest())) {
            say.setVerb(builder.text(say, lead.rest()));
        } else if (named && isName(lead)) {
            say.setRole(builder.role(lead.rest()));
            builder.ledger().sign(say, lead.rest());
        } else {
            manner(say, lead.rest());
        }
        builder.ledger().unclaimed(clause).forEach(p -> builder.ledger().sign(say, p));
        return say;
    }

    private static boolean isWord(Piece verb) {
        return verb.key().chars().allMatch(Character::isLetterOrDigit);
    }

    /** Whether a clause before a colon says neither who speaks nor that somebody does. */
    static boolean isLabel(Piece clause) {
        LeadIn lead = LeadIn.of(LeadIn.withoutLink(clause));
        return lead.role().isEmpty() && lead.modality().isEmpty() && !lead.isSaying() && !isName(lead);
    }

    private static boolean isName(LeadIn lead) {
        return lead.role().isEmpty() && lead.modality().isEmpty() && lead.rest().length() > 1
                && lead.rest().length() <= LONGEST_NAME && lead.rest().key().chars().allMatch(Character::isIdeographic)
                && (RoleNames.end(lead.rest().key()).isPresent() || NAME_END.isEnd(lead.rest().key()));
    }

    private void manner(Say say, Piece manner) {
        if (manner.key().chars().anyMatch(c -> BRACKETS.indexOf(c) >= 0)) {
            // It would not read as a remark between the speaker and the speech.
            blocks.add(builder.pending(manner, Why.NOT_UNDERSTOOD));
        } else if (!manner.isEmpty()) {
            say.setManner(builder.narration(say, manner));
        }
    }
}
