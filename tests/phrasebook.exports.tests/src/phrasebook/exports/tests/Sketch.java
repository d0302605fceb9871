// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.tests;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.model.Act;
import phrasebook.model.ActKind;
import phrasebook.model.Ban;
import phrasebook.model.BanKind;
import phrasebook.model.Branch;
import phrasebook.model.BranchKind;
import phrasebook.model.ChoiceSegment;
import phrasebook.model.ChoiceStyle;
import phrasebook.model.Entry;
import phrasebook.model.GoTo;
import phrasebook.model.Heading;
import phrasebook.model.Loop;
import phrasebook.model.MentionSegment;
import phrasebook.model.Modality;
import phrasebook.model.Norm;
import phrasebook.model.NormFactory;
import phrasebook.model.Note;
import phrasebook.model.Pause;
import phrasebook.model.Phrase;
import phrasebook.model.Placeholder;
import phrasebook.model.PlaceholderSegment;
import phrasebook.model.Prose;
import phrasebook.model.Provision;
import phrasebook.model.Role;
import phrasebook.model.Say;
import phrasebook.model.Segment;
import phrasebook.model.Step;
import phrasebook.model.TextSegment;
import phrasebook.model.TimeLimit;
import phrasebook.model.TimeUnit;
import phrasebook.model.Utterance;
import phrasebook.model.Wording;
import phrasebook.model.query.Situations;

/** A norm put together in few words. Wordings are given as strings, for plain text, and segments. */
final class Sketch {

    static final NormFactory MODEL = NormFactory.eINSTANCE;

    final Norm norm = MODEL.createNorm();
    final Role operator = role("话务接线员", "话务员", "座席");
    final Role caller = role("市民", "来电者");
    final Role leader = role("主管领导", "现场主管领导");

    Role role(String name, String... aliases) {
        Role role = MODEL.createRole();
        role.setName(name);
        role.getAliases().addAll(List.of(aliases));
        norm.getRoles().add(role);
        return role;
    }

    Placeholder placeholder(String name, @Nullable String meaning, @Nullable String shownAs, String... values) {
        Placeholder placeholder = MODEL.createPlaceholder();
        placeholder.setName(name);
        placeholder.setMeaning(meaning);
        placeholder.setShownAs(shownAs);
        placeholder.getValues().addAll(List.of(values));
        norm.getPlaceholders().add(placeholder);
        return placeholder;
    }

    Heading heading(String number, @Nullable String id, @Nullable String title) {
        Heading heading = MODEL.createHeading();
        heading.setNumber(number);
        heading.setId(id);
        heading.setTitle(title);
        norm.getElements().add(heading);
        return heading;
    }

    Phrase phrase(@Nullable String number, @Nullable String id, @Nullable String situation, Step... steps) {
        Phrase phrase = head(MODEL.createPhrase(), number, id);
        phrase.setSituation(situation == null ? null : Situations.parse(situation));
        phrase.getSteps().addAll(List.of(steps));
        norm.getElements().add(phrase);
        return phrase;
    }

    Provision provision(@Nullable String number, @Nullable String id, Prose... paragraphs) {
        Provision provision = head(MODEL.createProvision(), number, id);
        provision.getParagraphs().addAll(List.of(paragraphs));
        norm.getElements().add(provision);
        return provision;
    }

    Ban ban(@Nullable String number, @Nullable String id, @Nullable String trigger, Ban ban) {
        head(ban, number, id);
        ban.setTrigger(trigger == null ? null : Situations.parse(trigger));
        norm.getElements().add(ban);
        return ban;
    }

    Note note(Note note) {
        norm.getElements().add(note);
        return note;
    }

    static <E extends Entry> E head(E entry, @Nullable String number, @Nullable String id) {
        entry.setNumber(number);
        entry.setId(id);
        return entry;
    }

    static Ban banned(Utterance... wordings) {
        Ban ban = MODEL.createBan();
        ban.setKind(BanKind.WORDS);
        ban.getWordings().addAll(List.of(wordings));
        return ban;
    }

    static Ban banned(BanKind kind, Prose conduct) {
        Ban ban = MODEL.createBan();
        ban.setKind(kind);
        ban.setText(conduct);
        return ban;
    }

    static Say say(@Nullable Role role, Utterance... alternatives) {
        Say say = MODEL.createSay();
        say.setRole(role);
        say.getAlternatives().addAll(List.of(alternatives));
        return say;
    }

    static Say say(@Nullable Role role, Modality modality, @Nullable String verb, Utterance... alternatives) {
        Say say = say(role, alternatives);
        say.setModality(modality);
        say.setVerb(verb);
        return say;
    }

    static Say tell(Role role, Modality modality, String verb, Prose indirect) {
        Say say = say(role, modality, verb);
        say.setIndirect(indirect);
        return say;
    }

    static Act act(ActKind kind, @Nullable Prose text) {
        Act act = MODEL.createAct();
        act.setKind(kind);
        act.setText(text);
        return act;
    }

    static Act act(Role role, Modality modality, ActKind kind, Prose text) {
        Act act = act(kind, text);
        act.setRole(role);
        act.setModality(modality);
        return act;
    }

    static TimeLimit within(int amount, TimeUnit unit) {
        TimeLimit limit = MODEL.createTimeLimit();
        limit.setAmount(amount);
        limit.setUnit(unit);
        return limit;
    }

    static Pause pause(int seconds) {
        Pause pause = MODEL.createPause();
        pause.setSeconds(seconds);
        return pause;
    }

    static Branch branch(BranchKind kind, @Nullable String condition, Step... steps) {
        Branch branch = MODEL.createBranch();
        branch.setKind(kind);
        branch.setCondition(condition);
        branch.getSteps().addAll(List.of(steps));
        return branch;
    }

    static Branch when(String condition, Step... steps) {
        return branch(BranchKind.CONDITION, condition, steps);
    }

    static Loop until(@Nullable String until, Step... steps) {
        Loop loop = MODEL.createLoop();
        loop.setUntil(until);
        loop.getSteps().addAll(List.of(steps));
        return loop;
    }

    static GoTo to(Entry target) {
        GoTo jump = MODEL.createGoTo();
        jump.setTarget(target);
        return jump;
    }

    static Note remark(@Nullable String text, boolean pending) {
        Note note = MODEL.createNote();
        note.setText(text);
        note.setPending(pending);
        return note;
    }

    static Utterance words(Object... segments) {
        return wording(MODEL.createUtterance(), segments);
    }

    static Prose prose(Object... segments) {
        return wording(MODEL.createProse(), segments);
    }

    private static <W extends Wording> W wording(W wording, Object... segments) {
        for (Object segment : segments) {
            wording.getSegments().add(segment instanceof String text ? text(text) : (Segment) segment);
        }
        return wording;
    }

    static TextSegment text(String text) {
        TextSegment segment = MODEL.createTextSegment();
        segment.setText(text);
        return segment;
    }

    static MentionSegment mention(String text) {
        MentionSegment segment = MODEL.createMentionSegment();
        segment.setText(text);
        return segment;
    }

    static PlaceholderSegment slot(Placeholder placeholder) {
        PlaceholderSegment segment = MODEL.createPlaceholderSegment();
        segment.setPlaceholder(placeholder);
        return segment;
    }

    static ChoiceSegment choice(ChoiceStyle style, String... options) {
        ChoiceSegment segment = MODEL.createChoiceSegment();
        segment.setStyle(style);
        segment.getOptions().addAll(List.of(options));
        return segment;
    }
}
