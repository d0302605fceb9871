// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.model.Act;
import phrasebook.model.ActKind;
import phrasebook.model.Action;
import phrasebook.model.Ban;
import phrasebook.model.BanKind;
import phrasebook.model.BanSeverity;
import phrasebook.model.BranchKind;
import phrasebook.model.ChoiceStyle;
import phrasebook.model.Entry;
import phrasebook.model.Modality;
import phrasebook.model.Norm;
import phrasebook.model.Phrase;
import phrasebook.model.Placeholder;
import phrasebook.model.Prose;
import phrasebook.model.Role;
import phrasebook.model.Say;
import phrasebook.model.Segment;
import phrasebook.model.Status;
import phrasebook.model.Step;
import phrasebook.model.TimeUnit;
import phrasebook.model.Timing;
import phrasebook.model.Utterance;

/** Norms that use every part of the model at random; the same seed gives the same norm. */
final class RandomNorm {

    private static final String[] PIECES = { "您好", "，请稍等", "！再见", "𠮷野家", "a b", "1.2", "“好”", "</b>", "\\n", "\"x\"",
            "‏说", "……", "（注）", "A/B", "{x}", "，", "：是", "﹏", "\t间隔", "％" };
    private static final String[] NUMBERS = { "一、", "（一）", "1.", "1.2", "1.2.3", "第一章", "第二节", "第三条", "①", "a）",
            "（2）" };

    private final Random random;
    private final Sketch sketch = new Sketch();
    private final List<Entry> entries = new ArrayList<>();

    private RandomNorm(long seed) {
        this.random = new Random(seed);
    }

    static Norm of(long seed) {
        return new RandomNorm(seed).norm();
    }

    private Norm norm() {
        Norm norm = sketch.norm;
        norm.setTitle(maybe(this::text));
        norm.setVersion(maybe(this::text));
        norm.setSource(maybe(this::text));
        norm.setStatus(any(Status.VALUES));
        for (int i = random.nextInt(4); i > 0; i--) {
            sketch.placeholder("占位" + random.nextInt(4), maybe(this::text), maybe(this::text), texts());
        }
        sketch.role("班长" + random.nextInt(2));
        for (int i = random.nextInt(12); i > 0; i--) {
            element();
        }
        return norm;
    }

    private void element() {
        @Nullable String number = maybe(this::number);
        @Nullable String id = maybe(() -> "E" + random.nextInt(9));
        switch (random.nextInt(5)) {
            case 0 -> sketch.heading(number(), id, maybe(this::text));
            case 1 -> sketch.note(Sketch.remark(maybe(this::text), random.nextBoolean()));
            case 2 -> notes(sketch.provision(number, id, paragraphs()));
            case 3 -> notes(sketch.ban(number, id, maybe(this::situation), ban()));
            default -> phrase(sketch.phrase(number, id, maybe(this::situation)));
        }
    }

    private void phrase(Phrase phrase) {
        notes(phrase);
        for (int i = random.nextInt(3); i > 0; i--) {
            phrase.getBans().add(ban());
        }
        phrase.getSteps().addAll(List.of(steps(3)));
    }

    private void notes(Entry entry) {
        entries.add(entry);
        for (int i = random.nextInt(2); i > 0; i--) {
            entry.getNotes().add(Sketch.remark(maybe(this::text), random.nextBoolean()));
        }
    }

    private Ban ban() {
        Ban ban = random.nextBoolean() ? Sketch.banned(utterances()) : Sketch.banned(any(BanKind.VALUES), prose());
        ban.setSeverity(any(BanSeverity.VALUES));
        ban.setReason(maybe(this::text));
        ban.setInsteadText(maybe(this::utterance));
        if (!entries.isEmpty()) {
            ban.setInsteadEntry(maybe(() -> any(entries)));
        }
        ban.getMatches().addAll(List.of(utterances()));
        ban.getAllows().addAll(List.of(utterances()));
        return ban;
    }

    private Step[] steps(int depth) {
        return random.ints(random.nextInt(4), 0, 8).mapToObj(kind -> step(kind, depth)).toArray(Step[]::new);
    }

    private Step step(int kind, int depth) {
        return switch (depth > 0 || kind > 1 ? kind : 2) {
            case 0 -> Sketch.branch(any(BranchKind.VALUES), maybe(this::text), steps(depth - 1));
            case 1 -> Sketch.until(maybe(this::text), steps(depth - 1));
            case 2 -> Sketch.pause(random.nextInt(9));
            case 3 -> Sketch.remark(maybe(this::text), random.nextBoolean());
            case 4 -> entries.isEmpty() ? Sketch.pause(0) : Sketch.to(any(entries));
            case 5 -> act();
            default -> say();
        };
    }

    private Act act() {
        Act act = Sketch.act(any(ActKind.VALUES), maybe(this::prose));
        action(act);
        return act;
    }

    private Say say() {
        Say say = Sketch.say(null, utterances());
        action(say);
        say.setVerb(maybe(this::text));
        say.setDelivery(maybe(this::text));
        say.setIndirect(maybe(this::prose));
        return say;
    }

    private void action(Action action) {
        List<Role> roles = sketch.norm.getRoles();
        action.setRole(maybe(() -> any(roles)));
        action.setManner(maybe(this::text));
        action.setModality(any(Modality.VALUES));
        action.setTiming(any(Timing.VALUES));
        action.setWithin(maybe(() -> Sketch.within(random.nextInt(60), any(TimeUnit.VALUES))));
    }

    private Prose[] paragraphs() {
        return random.ints(random.nextInt(3), 0, 1).mapToObj(i -> prose()).toArray(Prose[]::new);
    }

    private Utterance[] utterances() {
        return random.ints(random.nextInt(3), 0, 1).mapToObj(i -> utterance()).toArray(Utterance[]::new);
    }

    private Utterance utterance() {
        return Sketch.words(segments(3));
    }

    private Prose prose() {
        return Sketch.prose(segments(4));
    }

    private Object[] segments(int kinds) {
        return random.ints(random.nextInt(4), 0, kinds).mapToObj(this::segment).toArray();
    }

    private Segment segment(int kind) {
        List<Placeholder> placeholders = sketch.norm.getPlaceholders();
        return switch (kind) {
            case 1 -> Sketch.choice(any(ChoiceStyle.VALUES), text(), text());
            case 2 -> placeholders.isEmpty() ? Sketch.text(text()) : Sketch.slot(any(placeholders));
            case 3 -> Sketch.mention(text());
            default -> Sketch.text(text());
        };
    }

    private String number() {
        return NUMBERS[random.nextInt(NUMBERS.length)];
    }

    private String situation() {
        return (random.nextBoolean() ? "（因" + text() + "）当" : "当") + text() + (random.nextBoolean() ? "时" : "时：");
    }

    private String[] texts() {
        return random.ints(random.nextInt(3), 0, 1).mapToObj(i -> text()).toArray(String[]::new);
    }

    /** Canonical text: no blanks at its ends, no half-width signs beside Chinese. */
    private String text() {
        StringBuilder text = new StringBuilder("请");
        for (int i = random.nextInt(5); i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private <T> @Nullable T maybe(Supplier<T> supplier) {
        return random.nextBoolean() ? supplier.get() : null;
    }

    private <T> T any(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }
}
