// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.compare;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.diff.Aspect;
import phrasebook.diff.Change;
import phrasebook.diff.ChangeClass;
import phrasebook.diff.ChangeKind;
import phrasebook.diff.Comparison;
import phrasebook.diff.Detail;
import phrasebook.diff.DiffTexts;
import phrasebook.diff.EntryKind;
import phrasebook.diff.Reason;
import phrasebook.diff.Renumbering;
import phrasebook.diff.Side;
import phrasebook.ui.internal.Messages;

/** A comparison as the compare editor shows it: a node for each change, in the order of the new norm. */
final class ChangeList {

    private final DiffTexts texts;
    private final List<ChangeNode> nodes = new ArrayList<>();

    private ChangeList(Locale locale) {
        texts = new DiffTexts(locale);
    }

    /** The changes; none where nothing differs. */
    static List<ChangeNode> of(Comparison comparison, Locale locale) {
        ChangeList list = new ChangeList(locale);
        comparison.renumberings().forEach(list::add);
        comparison.changes().forEach(list::add);
        return list.nodes;
    }

    private void add(Renumbering renumbering) {
        String name = Messages.get("Compare.change", texts.of(renumbering),
                texts.of(Reason.RENUMBERED.changeClass()), texts.of(Reason.RENUMBERED));
        nodes.add(new ChangeNode(name, Set.of(Reason.RENUMBERED.changeClass()),
                new SideText(numbers(renumbering, Renumbering.Numbers::from)),
                new SideText(numbers(renumbering, Renumbering.Numbers::to)),
                (compared, intoNew) -> compared.edits(renumbering, intoNew)));
    }

    private static String numbers(Renumbering renumbering, Function<Renumbering.Numbers, String> side) {
        return renumbering.entries().stream().map(side).collect(Collectors.joining("\n"));
    }

    private void add(Change change) {
        String name = name(change);
        SideText old = side(change, change.before(), change.merged(), Detail::before);
        SideText now = side(change, change.after(), change.parts(), Detail::after);
        Set<ChangeClass> classes = EnumSet.of(change.changeClass());
        change.details().forEach(detail -> classes.add(detail.changeClass()));
        Compared.Take take = (compared, intoNew) -> compared.edits(change, intoNew);
        ChangeNode node = new ChangeNode(name, classes, old, now, take);
        if (change.details().size() > 1) {
            change.details().forEach(detail -> node.add(
                    new ChangeNode(name(detail), Set.of(detail.changeClass()), old, now, take)));
        }
        nodes.add(node);
    }

    private String name(Detail detail) {
        String what = detail.aspect() == Aspect.PLACE ? texts.move(detail)
                : texts.place(detail) + (detail.kind() == ChangeKind.CHANGED ? "" : " " + texts.of(detail.kind()));
        return Messages.get("Compare.change", what, texts.of(detail.changeClass()), texts.of(detail.reason()));
    }

    private String name(Change change) {
        String situation = change.side().text().lines().findFirst().orElse("");
        String entry = change.entry() == EntryKind.NORM ? texts.of(EntryKind.NORM)
                : (change.side().number() + " " + situation).strip();
        return Messages.get("Compare.change", happened(change) + " " + entry, texts.of(change.changeClass()),
                texts.of(change.reason()));
    }

    private String happened(Change change) {
        String happened = texts.of(change.kind());
        return change.isMoved() && change.kind() != ChangeKind.MOVED
                ? Messages.get("Compare.both", texts.of(ChangeKind.MOVED), happened)
                : happened;
    }

    private @Nullable SideText side(Change change, @Nullable Side first, List<Side> more,
            Function<Detail, @Nullable String> facts) {
        if (first == null) {
            return null;
        }
        if (change.entry() == EntryKind.NORM) {
            return new SideText(facts(change, facts));
        }
        StringBuilder all = new StringBuilder(printed(first));
        more.forEach(further -> all.append("\n\n").append(printed(further)));
        return new SideText(all.toString());
    }

    private static String printed(Side side) {
        return (side.number() + " " + side.text()).strip();
    }

    /** What changed of the document itself, whose text is its title alone. */
    private String facts(Change change, Function<Detail, @Nullable String> side) {
        StringBuilder lines = new StringBuilder();
        for (Detail detail : change.details()) {
            String value = side.apply(detail);
            if (value != null) {
                lines.append(texts.place(detail)).append('：').append(value).append('\n');
            }
        }
        return lines.toString();
    }
}
