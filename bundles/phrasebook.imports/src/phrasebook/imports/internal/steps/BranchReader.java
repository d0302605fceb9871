// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import phrasebook.imports.internal.building.Builder;
import phrasebook.imports.internal.lexicon.Lexicon;
import phrasebook.imports.internal.lexicon.RoleNames;
import phrasebook.imports.internal.lexicon.Words;
import phrasebook.imports.internal.lines.Piece;
import phrasebook.imports.internal.steps.Token.Kind;
import phrasebook.model.Act;
import phrasebook.model.ActKind;
import phrasebook.model.Branch;
import phrasebook.model.BranchKind;
import phrasebook.model.Loop;
import phrasebook.model.NormFactory;
import phrasebook.model.Step;
import phrasebook.model.Timing;

/** Reads conditions, other situations, guards and loops at the beginning of a clause. */
public final class BranchReader {

    private static final Words AGAIN = Lexicon.words("condition.again");
    private static final Words REPEAT = Lexicon.words("condition.repeat");
    private static final Words KEEP = Lexicon.words("condition.keep");
    private static final Words DROP = Lexicon.words("condition.drop");
    private static final Words NOT = Lexicon.words("condition.not");
    private static final Words CALLER_END = Lexicon.words("condition.end");
    private static final Words SITUATION = Lexicon.words("situation.start");
    private static final Words GUARD = Lexicon.words("guard.start");
    private static final Words GUARD_END = Lexicon.words("guard.end");
    private static final Words AWAIT = Lexicon.words("act.AWAIT.start");
    private static final Words AWAIT_WITH = Lexicon.words("act.AWAIT.with");
    private static final Words HENCEFORTH = Lexicon.words("timing.HENCEFORTH");
    private static final Words LOOP = Lexicon.words("loop.start");

    private final Builder builder;
    private final Blocks blocks;
    private final ActReader acts;
    private final SituationEnd situationEnd = new SituationEnd();
    private String parallel = "";

    BranchReader(Builder builder, Blocks blocks, ActReader acts) {
        this.builder = builder;
        this.blocks = blocks;
        this.acts = acts;
    }

    /** What remains of a clause, and the token that it is in. */
    record Rest(Piece piece, int index) {
    }

    /**
     * Opens the first of several situations that stand side by side.
     *
     * @param common what all of them begin with; a later clause that begins so opens the next one
     */
    public void openParallel(String common, Piece first) {
        parallel = common;
        open(BranchKind.CONDITION, first);
    }

    /** Opens another situation than that of the entry. */
    void openSituation(Piece situation) {
        acts.end();
        blocks.closeAll();
        open(BranchKind.SITUATION, situation);
    }

    Optional<Rest> read(Piece rest, List<Token> tokens, int index) {
        return loop(rest).or(() -> condition(rest, tokens, index)).map(p -> new Rest(p, index))
                .or(() -> situation(rest, tokens, index))
                .or(() -> guard(rest, tokens, index).map(p -> new Rest(p, index)));
    }

    private Branch open(BranchKind kind, Piece condition) {
        Branch branch = NormFactory.eINSTANCE.createBranch();
        branch.setKind(kind);
        branch.setCondition(builder.narration(branch, condition));
        blocks.open(branch);
        return branch;
    }

    private Optional<Piece> condition(Piece rest, List<Token> tokens, int index) {
        String key = rest.key();
        Optional<String> keep = KEEP.begin(key);
        boolean spoken = isSpeechNext(tokens, index);
        boolean drop = keep.isEmpty() && DROP.isBegin(key) && !NOT.isBegin(key)
                && !(spoken && key.startsWith("如") && Clauses.leadIn(rest) == 0);
        boolean again = AGAIN.isBegin(key) && !blocks.isEmpty();
        if (!drop && keep.isEmpty() && !again && !isAboutCaller(rest, tokens, index)) {
            return Optional.empty();
        }
        Piece text = rest.from(drop ? 1 : 0).strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        acts.end();
        if (!again && !REPEAT.isIn(key)) {
            blocks.closeConditions();
        }
        if (blocks.isDeepest()) {
            return Optional.empty();
        }
        int end = keep.filter(k -> k.endsWith("时")).map(String::length).orElseGet(() -> conditionEnd(text, spoken));
        Branch branch = open(BranchKind.CONDITION, text.to(end));
        builder.ledger().unclaimed(rest.to(text.start() - rest.start()))
                .forEach(p -> builder.ledger().sign(branch, p));
        return Optional.of(text.from(end));
    }

    private static int conditionEnd(Piece text, boolean spoken) {
        int duty = Clauses.duty(text);
        int leadIn = duty > 0 || !spoken ? 0 : Clauses.leadIn(text);
        return duty > 0 ? duty : leadIn > 0 ? leadIn : text.length();
    }

    private static boolean isSpeechNext(List<Token> tokens, int index) {
        return index + 1 < tokens.size()
                && (tokens.get(index + 1).is(Kind.COLON) || tokens.get(index + 1).is(Kind.QUOTE));
    }

    private Optional<Rest> situation(Piece rest, List<Token> tokens, int index) {
        if (!SITUATION.isBegin(rest.key())) {
            return Optional.empty();
        }
        int at = index;
        int end = SituationEnd.in(rest);
        if (end == 0) {
            at = situationEnd.from(tokens, index + 1);
            end = at < 0 ? 0 : SituationEnd.in(tokens.get(at).piece());
        }
        if (end == 0) {
            return Optional.empty();
        }
        Piece clause = at == index ? rest : tokens.get(at).piece();
        acts.end();
        blocks.closeAll();
        boolean beside = !parallel.isEmpty() && rest.key().startsWith(parallel);
        open(beside ? BranchKind.CONDITION : BranchKind.SITUATION, rest.upTo(clause.to(end)));
        return Optional.of(new Rest(clause.from(end), at));
    }

    private Optional<Piece> guard(Piece rest, List<Token> tokens, int index) {
        int end = guardEnd(rest);
        if (end == 0) {
            return Optional.empty();
        }
        Piece head = rest.to(end);
        Piece act = head.to(end - GUARD_END.end(head.key()).map(String::length).orElse(0));
        Optional<String> await = AWAIT.begin(rest.key());
        if (await.isPresent() && AWAIT_WITH.isIn(head.key())) {
            acts.add(ActKind.AWAIT, Optional.of(act.from(await.get().length())), head);
        } else if (awaited(act).isPresent()) {
            acts.add(ActKind.AWAIT, awaited(act), head);
        } else if (Acts.isNamed(act.key()) && !GUARD.isBegin(act.key())) {
            acts.add(Acts.kind(act.key()), Optional.of(act).filter(a -> !Acts.isBareWord(a.key())), head);
        } else if (!GUARD.isBegin(rest.key())) {
            return Optional.empty();
        } else if (isLater(rest, end, tokens, index)) {
            acts.read(rest, true, Timing.LATER);
            return Optional.of(rest.from(rest.length()));
        } else if (!openGuard(head)) {
            return Optional.empty();
        }
        return Optional.of(rest.from(end));
    }

    private boolean openGuard(Piece head) {
        acts.end();
        blocks.closeConditions();
        boolean fits = !blocks.isDeepest();
        if (fits) {
            open(BranchKind.GUARD, head);
        }
        return fits;
    }

    /** What is waited for, if a duty to wait stands before 后: 应等|市民挂机. */
    private static Optional<Piece> awaited(Piece act) {
        LeadIn lead = LeadIn.of(act);
        int verb = Acts.awaited(lead.rest().key());
        return lead.modality().filter(m -> verb > 0).map(m -> lead.rest().from(verb));
    }

    /** Whether a clause says which callers the next clauses are about: 市民仍不满意的. */
    private static boolean isAboutCaller(Piece rest, List<Token> tokens, int index) {
        LeadIn lead = LeadIn.of(rest);
        return CALLER_END.isEnd(rest.key()) && lead.modality().isEmpty()
                && lead.role().filter(r -> !RoleNames.isOperator(r.key()) && !RoleNames.isOther(r.key())).isPresent()
                && index + 1 < tokens.size() && tokens.get(index + 1).is(Kind.COMMA);
    }

    /** The index after the first 后 of a clause, 0 where there is none or the clause speaks of the rest of the call. */
    private static int guardEnd(Piece rest) {
        if (HENCEFORTH.isBegin(rest.key())) {
            return 0;
        }
        for (int i = 2; i < rest.length(); i++) {
            Optional<String> end = GUARD_END.at(rest.line().key(), rest.start() + i);
            if (end.isPresent() && i + end.get().length() <= rest.length()) {
                return i + end.get().length();
            }
        }
        return 0;
    }

    private static boolean isLater(Piece rest, int end, List<Token> tokens, int index) {
        return (rest.key().startsWith("等") || rest.key().startsWith("待")) && end < rest.length()
                && !isSpeechNext(tokens, index);
    }

    /** Makes the acts that stand right before 直到 the body of a loop. */
    private Optional<Piece> loop(Piece rest) {
        Optional<String> start = LOOP.begin(rest.key());
        if (start.isEmpty() || start.get().length() == rest.length() || blocks.isDeepest()) {
            return Optional.empty();
        }
        acts.end();
        Loop loop = NormFactory.eINSTANCE.createLoop();
        List<Step> steps = blocks.current();
        List<Step> body = new ArrayList<>();
        while (!steps.isEmpty() && steps.get(steps.size() - 1) instanceof Act) {
            body.add(0, steps.remove(steps.size() - 1));
        }
        loop.getSteps().addAll(body);
        Piece until = rest.from(start.get().length());
        loop.setUntil(builder.narration(loop, until));
        builder.ledger().sign(loop, rest.to(start.get().length()));
        blocks.add(loop);
        return Optional.of(rest.from(rest.length()));
    }
}
