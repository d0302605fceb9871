// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.steps;

import java.util.List;
import java.util.Optional;

import phrasebook.imports.ImportReport.Why;
import phrasebook.imports.internal.building.Builder;
import phrasebook.imports.internal.lexicon.Lexicon;
import phrasebook.imports.internal.lexicon.Words;
import phrasebook.imports.internal.lines.Piece;
import phrasebook.imports.internal.steps.Token.Kind;
import phrasebook.model.NormFactory;
import phrasebook.model.Pause;
import phrasebook.model.Phrase;
import phrasebook.model.Say;
import phrasebook.model.Timing;

/**
 * Reads the steps of a phrase, clause by clause. A clause may begin with a pause, a word of time, a condition or a
 * guard; what remains introduces speech, forbids something or is an act. What is none of these is kept as a pending
 * note.
 */
public final class StepReader {

    private static final Words MEANWHILE = Lexicon.words("timing.MEANWHILE");
    private static final Words LATER = Lexicon.words("timing.LATER");
    private static final Words SITUATION_END = Lexicon.words("situation.end");
    private static final Words UNQUOTED = Lexicon.words("say.unquoted");

    private final Builder builder;
    private final Phrase phrase;
    private final Blocks blocks;
    private final ActReader acts;
    private final SpeechReader speech;
    private final BranchReader branches;
    private final IndirectReader indirect;
    private final BanReader bans;
    private List<Token> tokens = List.of();
    private int at;
    private boolean linked;
    private boolean doubtful;
    private Timing timing = Timing.UNSPECIFIED;

    public StepReader(Builder builder, Phrase phrase) {
        this.builder = builder;
        this.phrase = phrase;
        this.blocks = new Blocks(phrase.getSteps());
        this.acts = new ActReader(builder, blocks);
        this.speech = new SpeechReader(builder, blocks);
        this.branches = new BranchReader(builder, blocks, acts);
        this.indirect = new IndirectReader(builder, blocks);
        this.bans = new BanReader(builder);
    }

    /** The branches, for situations that stand beside each other from the beginning. */
    public BranchReader branches() {
        return branches;
    }

    /** Reads the tokens after the situation. */
    public void read(List<Token> body) {
        tokens = body;
        at = 0;
        while (at < tokens.size()) {
            Token token = tokens.get(at);
            switch (token.kind()) {
                case TEXT -> clause(token.piece());
                case QUOTE -> unintroduced(token);
                case REMARK -> pending(token.outer());
                case STOP, SEMICOLON -> {
                    acts.end();
                    doubtful = false;
                    at++;
                }
                case COMMA, LIST, COLON -> at++;
            }
        }
        acts.end();
    }

    private void clause(Piece clause) {
        linked = false;
        timing = Timing.UNSPECIFIED;
        doubtful = false;
        Piece rest = clause;
        Optional<Piece> next = prefix(rest);
        while (next.isPresent()) {
            rest = next.get().strip();
            next = rest.isEmpty() ? Optional.empty() : prefix(rest);
        }
        if (rest.isEmpty()) {
            at++;
        } else {
            main(rest);
        }
    }

    /** Reads what the clause begins with; answers what remains of it, or nothing where it begins with its main part. */
    private Optional<Piece> prefix(Piece rest) {
        Optional<Pauses.Found> pause = Pauses.begin(rest);
        if (pause.isPresent()) {
            return Optional.of(pause(rest, pause.get()));
        }
        Optional<Piece> time = time(rest);
        if (time.isPresent()) {
            return time;
        }
        Optional<BranchReader.Rest> branch = branches.read(rest, tokens, at);
        if (branch.isPresent()) {
            at = branch.get().index();
            return Optional.of(branch.get().piece());
        }
        return link(rest);
    }

    private Piece pause(Piece rest, Pauses.Found found) {
        acts.end();
        Pause pause = NormFactory.eINSTANCE.createPause();
        pause.setSeconds(found.seconds());
        builder.ledger().sign(pause, found.piece());
        blocks.add(pause);
        return rest.from(found.piece().length());
    }

    private Optional<Piece> time(Piece rest) {
        Timing found = MEANWHILE.isBegin(rest.key()) ? Timing.MEANWHILE : LATER.isBegin(rest.key()) ? Timing.LATER
                : Timing.UNSPECIFIED;
        int length = MEANWHILE.begin(rest.key()).or(() -> LATER.begin(rest.key())).map(String::length).orElse(0);
        if (found == Timing.UNSPECIFIED || length == rest.length()) {
            return Optional.empty();
        }
        timing = found;
        builder.ledger().sign(phrase, rest.to(length));
        return Optional.of(rest.from(length));
    }

    /** Drops 则 or 并 where what follows is understood. */
    private Optional<Piece> link(Piece rest) {
        Piece next = LeadIn.withoutLink(rest);
        if (next.start() == rest.start() || linked) {
            return Optional.empty();
        }
        LeadIn lead = LeadIn.of(next);
        boolean understood = lead.role().isPresent() || lead.modality().isPresent() || lead.isBare()
                || Acts.isNamed(next.key()) || Acts.isStart(next) || Pauses.begin(next).isPresent();
        if (!understood) {
            return Optional.empty();
        }
        linked = true;
        builder.ledger().sign(phrase, rest.to(next.start() - rest.start()));
        return Optional.of(next);
    }

    private void main(Piece rest) {
        int quote = quoteAfter(at);
        Optional<Prohibition> ban = bans.inPhrase(rest, quote > 0);
        doubtful = Negation.isIn(rest.key());
        if (ban.isPresent()) {
            acts.end();
            at = bans.underPhrase(phrase, ban.get(), tokens, at, quote);
        } else if (doubtful && LeadIn.isLeadIn(rest) && isSpeechNext()) {
            pending(rest);
        } else if (quote > at + 1 && !acts.takes(rest) && SpeechReader.isLabel(rest)) {
            label(rest);
        } else if (quote > 0 && SpokenBy.fits(rest, quote > at + 1, acts.takes(rest))) {
            Say say = speech.introduced(rest, quote > at + 1);
            at = quote;
            quotation(say);
        } else if (isUnquotedLead(rest)) {
            unquoted(rest);
        } else if (indirect.takes(rest, tokens, at)) {
            acts.end();
            at = indirect.read(rest, tokens, at);
        } else {
            act(rest);
        }
    }

    private void quotation(Say say) {
        acts.end();
        at = speech.quotation(tokens, at, say);
    }

    /** Words before a colon that name nobody: another situation, if they say when. */
    private void label(Piece rest) {
        if (SITUATION_END.isEnd(rest.key())) {
            branches.openSituation(rest);
            at++;
        } else {
            pending(rest);
        }
    }

    private boolean isSpeechNext() {
        return at + 1 < tokens.size() && (tokens.get(at + 1).is(Kind.COLON) || tokens.get(at + 1).is(Kind.QUOTE));
    }

    /** A quotation after a clause that may deny it is kept as a note, lest a ban become speech. */
    private void unintroduced(Token quote) {
        boolean apart = doubtful && tokens.get(at - 1).is(Kind.COMMA);
        if (doubtful && (!apart || LeadIn.isLeadIn(tokens.get(at - 2).piece()))) {
            pending(quote.outer());
        } else {
            quotation(NormFactory.eINSTANCE.createSay());
        }
    }

    private boolean isUnquotedLead(Piece rest) {
        return at + 2 < tokens.size() && tokens.get(at + 1).is(Kind.COLON) && UNQUOTED.isEnd(rest.key());
    }

    /** Speech without quotation marks after 用语：, to the end of the paragraph. */
    private void unquoted(Piece rest) {
        acts.end();
        Say say = speech.introduced(rest, false);
        speech.unquoted(tokens.get(at + 2).outer().upTo(tokens.get(tokens.size() - 1).outer()), say);
        at = tokens.size();
    }

    private void act(Piece rest) {
        boolean afterQuote = at > 0 && tokens.get(at - 1).is(Kind.QUOTE);
        if (afterQuote && SITUATION_END.has(rest.key())) {
            // 客户说“您好”时: the turn itself is the situation.
            builder.ledger().sign(phrase, rest);
            at++;
        } else if (acts.takes(rest)) {
            acts.read(rest, linked, timing);
            at++;
        } else {
            pending(rest);
        }
    }

    private void pending(Piece piece) {
        acts.end();
        blocks.add(builder.pending(piece, Why.NOT_UNDERSTOOD));
        at++;
    }

    /** The index of the quotation that the clause at an index introduces, directly or with a colon; 0 where none is. */
    private int quoteAfter(int index) {
        int next = index + 1 < tokens.size() && tokens.get(index + 1).is(Kind.COLON) ? index + 2 : index + 1;
        return next < tokens.size() && tokens.get(next).is(Kind.QUOTE) ? next : 0;
    }
}
