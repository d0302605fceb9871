// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.json;

import java.util.ArrayList;
import java.util.List;

import phrasebook.imports.json.JsonImportIssue.Kind;
import phrasebook.model.Act;
import phrasebook.model.ActKind;
import phrasebook.model.Action;
import phrasebook.model.Branch;
import phrasebook.model.BranchKind;
import phrasebook.model.GoTo;
import phrasebook.model.Loop;
import phrasebook.model.Modality;
import phrasebook.model.NormFactory;
import phrasebook.model.Note;
import phrasebook.model.Pause;
import phrasebook.model.Say;
import phrasebook.model.Step;
import phrasebook.model.TimeLimit;
import phrasebook.model.TimeUnit;
import phrasebook.model.Timing;
import phrasebook.model.query.Nesting;

/** What happens in a phrase. */
final class StepReader {

    private static final NormFactory MODEL = NormFactory.eINSTANCE;
    private static final String TYPES = "say, hear, act, pause, branch, loop, goto, note";

    private final References references;
    private final WordingReader wordings;
    private int depth;

    StepReader(References references, WordingReader wordings) {
        this.references = references;
        this.wordings = wordings;
    }

    List<Step> required(Members members) throws JsonImportException {
        List<Step> steps = new ArrayList<>();
        depth++;
        for (Members step : members.requiredObjects("steps")) {
            if (depth > Nesting.DEEPEST) {
                throw new JsonImportException(Kind.TOO_DEEP, step.path(), Integer.toString(Nesting.DEEPEST));
            }
            steps.add(step(step));
            step.done();
        }
        depth--;
        return steps;
    }

    private Step step(Members members) throws JsonImportException {
        String type = members.requiredText("type");
        return switch (type) {
            case "say", "hear" -> say(members, type);
            case "act" -> act(members);
            case "pause" -> pause(members);
            case "branch" -> branch(members);
            case "loop" -> loop(members);
            case "goto" -> jump(members);
            case "note" -> note(members);
            default -> throw new JsonImportException(Kind.UNKNOWN_WORD, members.path("type"), type, TYPES);
        };
    }

    private Say say(Members members, String type) throws JsonImportException {
        Say say = MODEL.createSay();
        action(members, say);
        members.check("type", type, say.isHeard() ? "hear" : "say");
        say.setVerb(members.canonical("verb"));
        boolean alternatives = members.has("alternatives");
        if (members.flag("indirect")) {
            say.setIndirect(wordings.requiredProse(members));
        } else if (members.has("text")) {
            if (!say.isHeard() || alternatives) {
                throw new JsonImportException(Kind.UNMARKED_SPEECH, members.path("text"));
            }
            say.getAlternatives().add(wordings.utterance(members));
        } else {
            members.requiredObjects("alternatives");
        }
        if (alternatives) {
            say.getAlternatives().addAll(wordings.utterances(members, "alternatives"));
        }
        say.setDelivery(members.canonical("delivery"));
        return say;
    }

    private Act act(Members members) throws JsonImportException {
        Act act = MODEL.createAct();
        action(members, act);
        act.setKind(members.requiredWord("kind", ActKind.VALUES));
        act.setText(wordings.prose(members));
        return act;
    }

    private void action(Members members, Action action) throws JsonImportException {
        Timing timing = members.word("timing", Timing.VALUES);
        action.setTiming(timing == null ? Timing.UNSPECIFIED : timing);
        Members within = members.object("within");
        if (within != null) {
            TimeLimit limit = MODEL.createTimeLimit();
            limit.setAmount(within.requiredNumber("amount", 0));
            limit.setUnit(within.requiredWord("unit", TimeUnit.VALUES));
            within.done();
            action.setWithin(limit);
        }
        action.setRole(references.role(members));
        action.setManner(members.canonical("manner"));
        Modality modality = members.word("modality", Modality.VALUES);
        action.setModality(modality == null ? Modality.UNSPECIFIED : modality);
    }

    private static Pause pause(Members members) throws JsonImportException {
        Pause pause = MODEL.createPause();
        if (members.has("seconds")) {
            pause.setSeconds(members.requiredNumber("seconds", 1));
        }
        return pause;
    }

    private Branch branch(Members members) throws JsonImportException {
        Branch branch = MODEL.createBranch();
        BranchKind kind = members.word("kind", BranchKind.VALUES);
        branch.setKind(kind == null ? BranchKind.CONDITION : kind);
        branch.setCondition(members.canonical("when"));
        branch.getSteps().addAll(required(members));
        return branch;
    }

    private Loop loop(Members members) throws JsonImportException {
        Loop loop = MODEL.createLoop();
        loop.setUntil(members.canonical("until"));
        loop.getSteps().addAll(required(members));
        return loop;
    }

    private GoTo jump(Members members) throws JsonImportException {
        GoTo jump = MODEL.createGoTo();
        references.entry(members, members.requiredText("ref"), jump::setTarget);
        return jump;
    }

    static Note note(Members members) throws JsonImportException {
        Note note = MODEL.createNote();
        note.setText(members.canonical("text"));
        note.setPending(members.flag("pending"));
        return note;
    }
}
