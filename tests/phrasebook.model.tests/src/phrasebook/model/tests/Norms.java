// SPDX-License-Identifier: EPL-2.0
package phrasebook.model.tests;

import java.util.List;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;

import phrasebook.model.Act;
import phrasebook.model.ActKind;
import phrasebook.model.Ban;
import phrasebook.model.BanKind;
import phrasebook.model.Branch;
import phrasebook.model.BranchKind;
import phrasebook.model.ChoiceSegment;
import phrasebook.model.ChoiceStyle;
import phrasebook.model.Element;
import phrasebook.model.Heading;
import phrasebook.model.Loop;
import phrasebook.model.MentionSegment;
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
import phrasebook.model.query.Situations;

/** Builds norms in plain Java, one short word for each thing that a norm holds. */
final class Norms {

    private static final NormFactory MAKE = NormFactory.eINSTANCE;

    private Norms() {
    }

    /** The object itself, after the change. */
    static <T> T with(T object, Consumer<T> change) {
        change.accept(object);
        return object;
    }

    /** Everything of that kind inside the object, at any depth, in document order. */
    static <T> List<T> all(EObject object, Class<T> kind) {
        var contents = Spliterators.spliteratorUnknownSize(object.eAllContents(), 0);
        Stream<EObject> inside = StreamSupport.stream(contents, false);
        return inside.filter(kind::isInstance).map(kind::cast).toList();
    }

    static Norm norm(List<Role> roles, List<Placeholder> placeholders, Element... elements) {
        Norm norm = MAKE.createNorm();
        norm.getRoles().addAll(roles);
        norm.getPlaceholders().addAll(placeholders);
        norm.getElements().addAll(List.of(elements));
        return norm;
    }

    static Role role(String name, String... aliases) {
        Role role = MAKE.createRole();
        role.setName(name);
        role.getAliases().addAll(List.of(aliases));
        return role;
    }

    static Placeholder placeholder(@Nullable String name, @Nullable String shownAs) {
        Placeholder placeholder = MAKE.createPlaceholder();
        placeholder.setName(name);
        placeholder.setShownAs(shownAs);
        return placeholder;
    }

    static Heading heading(String number, String title) {
        Heading heading = MAKE.createHeading();
        heading.setNumber(number);
        heading.setTitle(title);
        return heading;
    }

    static Phrase phrase(String number, String id, String situation, Step... steps) {
        Phrase phrase = MAKE.createPhrase();
        phrase.setNumber(number);
        phrase.setId(id);
        phrase.setSituation(Situations.parse(situation));
        phrase.getSteps().addAll(List.of(steps));
        return phrase;
    }

    static Provision provision(String number, String id, Prose... paragraphs) {
        Provision provision = MAKE.createProvision();
        provision.setNumber(number);
        provision.setId(id);
        provision.getParagraphs().addAll(List.of(paragraphs));
        return provision;
    }

    static Ban banOfWords(String... wordings) {
        Ban ban = MAKE.createBan();
        ban.setKind(BanKind.WORDS);
        Stream.of(wordings).forEach(w -> ban.getWordings().add(utterance(w)));
        return ban;
    }

    static Ban banOf(BanKind kind, String text) {
        Ban ban = MAKE.createBan();
        ban.setKind(kind);
        ban.setText(prose(text(text)));
        return ban;
    }

    /** The ban as an entry of its own, with number, id and trigger. */
    static Ban article(String number, String id, String trigger, Ban ban) {
        ban.setNumber(number);
        ban.setId(id);
        ban.setTrigger(Situations.parse(trigger));
        return ban;
    }

    static Say say(@Nullable Role role, String... alternatives) {
        return say(role, Stream.of(alternatives).map(Norms::utterance).toArray(Utterance[]::new));
    }

    static Say say(@Nullable Role role, Utterance... alternatives) {
        Say say = MAKE.createSay();
        say.setRole(role);
        say.getAlternatives().addAll(List.of(alternatives));
        return say;
    }

    static Say tell(@Nullable Role role, String indirect) {
        Say say = say(role, new Utterance[0]);
        say.setVerb("告知");
        say.setIndirect(prose(text(indirect)));
        return say;
    }

    static Act act(ActKind kind, Segment... text) {
        Act act = MAKE.createAct();
        act.setKind(kind);
        if (text.length > 0) {
            act.setText(prose(text));
        }
        return act;
    }

    static Pause pause(int seconds) {
        Pause pause = MAKE.createPause();
        pause.setSeconds(seconds);
        return pause;
    }

    static Branch branch(BranchKind kind, String condition, Step... steps) {
        Branch branch = MAKE.createBranch();
        branch.setKind(kind);
        branch.setCondition(condition);
        branch.getSteps().addAll(List.of(steps));
        return branch;
    }

    static Loop until(String condition, Step... steps) {
        Loop loop = MAKE.createLoop();
        loop.setUntil(condition);
        loop.getSteps().addAll(List.of(steps));
        return loop;
    }

    static TimeLimit within(int amount, TimeUnit unit) {
        TimeLimit limit = MAKE.createTimeLimit();
        limit.setAmount(amount);
        limit.setUnit(unit);
        return limit;
    }

    static Note note(String text) {
        Note note = MAKE.createNote();
        note.setText(text);
        return note;
    }

    static Utterance utterance(String text) {
        return utterance(text(text));
    }

    static Utterance utterance(Segment... segments) {
        Utterance utterance = MAKE.createUtterance();
        utterance.getSegments().addAll(List.of(segments));
        return utterance;
    }

    static Prose prose(Segment... segments) {
        Prose prose = MAKE.createProse();
        prose.getSegments().addAll(List.of(segments));
        return prose;
    }

    static TextSegment text(String text) {
        TextSegment segment = MAKE.createTextSegment();
        segment.setText(text);
        return segment;
    }

    static MentionSegment mention(String text) {
        MentionSegment segment = MAKE.createMentionSegment();
        segment.setText(text);
        return segment;
    }

    static PlaceholderSegment slot(Placeholder placeholder) {
        PlaceholderSegment segment = MAKE.createPlaceholderSegment();
        segment.setPlaceholder(placeholder);
        return segment;
    }

    static ChoiceSegment choice(ChoiceStyle style, String... options) {
        ChoiceSegment segment = MAKE.createChoiceSegment();
        segment.setStyle(style);
        segment.getOptions().addAll(List.of(options));
        return segment;
    }
}
