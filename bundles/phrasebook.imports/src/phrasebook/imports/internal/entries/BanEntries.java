// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.entries;

import java.util.List;
import java.util.Optional;

import phrasebook.imports.ImportReport.Why;
import phrasebook.imports.internal.building.Builder;
import phrasebook.imports.internal.lexicon.Lexicon;
import phrasebook.imports.internal.lexicon.Words;
import phrasebook.imports.internal.lines.Piece;
import phrasebook.imports.internal.steps.BanReader;
import phrasebook.imports.internal.steps.Head;
import phrasebook.imports.internal.steps.Prohibition;
import phrasebook.imports.internal.steps.Token;
import phrasebook.imports.internal.steps.Token.Kind;
import phrasebook.model.Ban;
import phrasebook.model.BanKind;
import phrasebook.model.NormFactory;

/** Reads bans that are entries of their own, or stand under a phrase behind ※. */
final class BanEntries {

    private static final Words REST = Lexicon.words("ban.list.rest");
    private static final Words TAIL = Lexicon.words("ban.list.tail");
    private static final String STOPS = "。；！";

    private final Builder builder;
    private final BanReader reader;

    BanEntries(Builder builder) {
        this.builder = builder;
        this.reader = new BanReader(builder);
    }

    /** The index of the first quotation, if a prohibition of words stands right before it; else -1. */
    static int bannedQuote(List<Token> tokens) {
        int quote = quote(tokens);
        int before = quote > 0 && tokens.get(quote - 1).is(Kind.COLON) ? quote - 2 : quote - 1;
        return before >= 0 && tokens.get(before).is(Kind.TEXT)
                && Prohibition.end(tokens.get(before).piece()).isPresent()
                && BanReader.isWhole(tokens, quote) ? quote : -1;
    }

    static int quote(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).is(Kind.QUOTE)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the text is a prohibition that lists words without quotation marks. */
    static boolean isList(List<Token> tokens) {
        return tokens.size() > 2 && tokens.get(0).is(Kind.TEXT) && tokens.get(1).is(Kind.COLON)
                && Prohibition.ofList(tokens.get(0).piece()).isPresent() && tokens.get(2).is(Kind.TEXT);
    }

    /** A ban of quoted words; what stands before is the trigger. */
    Ban quoted(List<Token> tokens, int quote) {
        return quoted(tokens, quote, true);
    }

    /**
     * A ban of quoted words.
     *
     * @param triggered whether it has a trigger of its own; under a phrase what stands before is not understood
     */
    Ban quoted(List<Token> tokens, int quote, boolean triggered) {
        Ban ban = NormFactory.eINSTANCE.createBan();
        ban.setKind(BanKind.WORDS);
        int before = quote;
        while (before > 0 && !tokens.get(before - 1).is(Kind.TEXT)) {
            before--;
        }
        if (before > 0) {
            Piece clause = tokens.get(before - 1).piece();
            Optional<Prohibition> word = Prohibition.end(clause);
            word.ifPresent(w -> builder.ledger().sign(ban, w.word()));
            trigger(ban, tokens.get(0).piece().upTo(word.map(w -> unbound(ban, w.before())).orElse(clause)), triggered);
        }
        reader.instead(ban, tokens, reader.quotations(ban, tokens, quote));
        return ban;
    }

    /** Without the name of whom the ban binds, which is anyone that the norm binds. */
    private Piece unbound(Ban ban, Piece before) {
        Piece rest = Prohibition.unbound(before);
        if (!rest.isEmpty() || before.isEmpty()) {
            return before;
        }
        builder.ledger().sign(ban, before);
        return before.to(0);
    }

    private void trigger(Ban ban, Piece clauses, boolean triggered) {
        Piece words = clauses.strip();
        while (!words.isEmpty() && (words.at(words.length() - 1) == '，' || words.at(words.length() - 1) == '：')) {
            words = words.to(words.length() - 1).strip();
        }
        if (!words.isEmpty() && !triggered) {
            ban.getNotes().add(builder.pending(words, Why.NOT_UNDERSTOOD));
        } else if (!words.isEmpty()) {
            ban.setTrigger(builder.situation(words, false));
        }
    }

    /** A ban whose words follow a colon. */
    Ban list(List<Token> tokens) {
        Ban ban = words(tokens.get(2).outer().upTo(tokens.get(tokens.size() - 1).outer()), true);
        builder.ledger().sign(ban, tokens.get(0).outer());
        return ban;
    }

    /**
     * A ban of words without quotation marks.
     *
     * @param split whether they are a list
     */
    Ban words(Piece words, boolean split) {
        Ban ban = NormFactory.eINSTANCE.createBan();
        ban.setKind(BanKind.WORDS);
        Piece list = split ? withoutEnd(words) : words;
        for (Piece word : split ? WordLists.all(list) : List.of(list)) {
            int tail = split ? tail(word) : -1;
            ban.getWordings().add(builder.utterance(tail > 0 ? word.to(tail) : word));
            if (tail > 0) {
                ban.getNotes().add(builder.pending(word.from(tail).upTo(list.from(list.length())), Why.NOT_UNDERSTOOD));
                break;
            }
        }
        builder.ledger().unclaimed(words.from(list.length())).forEach(p -> builder.ledger().sign(ban, p));
        return ban;
    }

    /** A ban of an act that a list names. */
    Ban act(Piece words) {
        Ban ban = NormFactory.eINSTANCE.createBan();
        ban.setKind(BanKind.ACT);
        Piece act = withoutEnd(words);
        ban.setText(builder.prose(act));
        builder.ledger().unclaimed(words.from(act.length())).forEach(p -> builder.ledger().sign(ban, p));
        return ban;
    }

    private static int tail(Piece word) {
        String key = word.key();
        return TAIL.all().stream().mapToInt(key::indexOf).filter(i -> i > 0).min().orElse(-1);
    }

    /** Without 等 and the full stop. */
    private static Piece withoutEnd(Piece words) {
        Piece list = words;
        while (!list.isEmpty() && STOPS.indexOf(list.at(list.length() - 1)) >= 0) {
            list = list.to(list.length() - 1).strip();
        }
        Piece stopped = list;
        return REST.end(stopped.key()).map(w -> stopped.to(stopped.length() - w.length()).strip()).orElse(stopped);
    }

    /** Whether the text is a prohibition of an act or an omission, after its trigger. */
    static boolean isConduct(List<Token> tokens) {
        List<Token> body = Head.of(tokens).body();
        return !body.isEmpty() && body.get(0).is(Kind.TEXT) && prohibition(body).isPresent();
    }

    private static Optional<Prohibition> prohibition(List<Token> body) {
        return Prohibition.ofConduct(Prohibition.unbound(body.get(0).piece())).filter(p -> !p.object().isEmpty());
    }

    /** A ban of an act or an omission, if the text is one after its trigger. */
    Optional<Ban> conduct(List<Token> tokens) {
        return conduct(tokens, true);
    }

    /** As the other, but under a phrase a ban with a trigger of its own is none. */
    Optional<Ban> conduct(List<Token> tokens, boolean triggered) {
        Head head = Head.of(tokens);
        if (head.body().isEmpty() || !head.body().get(0).is(Kind.TEXT) || !triggered && head.situation().isPresent()) {
            return Optional.empty();
        }
        return prohibition(head.body()).map(p -> {
            Ban ban = NormFactory.eINSTANCE.createBan();
            Token last = head.body().get(head.body().size() - 1);
            Token end = last.is(Kind.STOP) ? head.body().get(head.body().size() - 2) : last;
            head.situation().ifPresent(s -> ban.setTrigger(builder.situation(s, false)));
            reader.conduct(ban, p, p.object().upTo(end.outer()));
            return ban;
        });
    }
}
