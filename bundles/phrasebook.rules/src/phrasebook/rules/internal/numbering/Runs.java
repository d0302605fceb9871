// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.numbering;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import phrasebook.model.Element;
import phrasebook.model.Heading;
import phrasebook.model.Numbered;
import phrasebook.model.query.NumberStyle;
import phrasebook.rules.Context;
import phrasebook.rules.internal.ByElement;
import phrasebook.rules.internal.numbering.Run.Item;

/**
 * Finds the runs of numbers. Styles nest in the order in which they appear, as headings do: what is inside begins anew
 * with 1, or goes on from where it was, when something outside begins. A 1 that follows other numbers is the beginning
 * of another list.
 */
final class Runs {

    /** How the items of an article are numbered, but not the articles themselves. */
    private static final Set<NumberStyle> ITEMS = EnumSet.of(NumberStyle.CHINESE_BRACKETED,
            NumberStyle.ARABIC_BRACKETED, NumberStyle.ARABIC_HALF_BRACKET, NumberStyle.CIRCLED, NumberStyle.LETTER);

    private final List<Run> runs = new ArrayList<>();
    private final Deque<Level> open = new ArrayDeque<>();
    private final Map<String, Run> left = new HashMap<>();

    private record Level(Set<String> styles, boolean ofHeadings, Run run) {
    }

    private Runs() {
    }

    /**
     * The runs of the norm in which not every number follows the one before it in the same style, by their first
     * numbers. What has no number, or a word for one, is in none.
     */
    static List<Run> of(Context context) {
        return context.now(Parted.class, c -> {
            Runs runs = new Runs();
            ByElement.of(c, Found.class, Runs::found).forEach(each -> each.item()
                    .ifPresent(i -> runs.add(i, each.style(), i.element() instanceof Heading)));
            return new Parted(runs.runs.stream().filter(run -> !run.isEven()).flatMap(Run::parted)
                    .filter(run -> !run.isEven()).toList());
        }).runs();
    }

    private record Parted(List<Run> runs) {
    }

    private record Found(Optional<Item> item, String style) {
    }

    private static Found found(Element element) {
        if (!(element instanceof Numbered numbered) || numbered.getNumber() == null) {
            return new Found(Optional.empty(), "");
        }
        return NumberStyle.at(numbered.getNumber()).filter(m -> m.value() > 0)
                .map(m -> new Found(Optional.of(new Item(numbered, m.style(), m.value())), style(m)))
                .orElseGet(() -> new Found(Optional.empty(), ""));
    }

    /** What has to be alike in two numbers for them to be of one run: the style, and of 1.2.3 all but the last part. */
    private static String style(NumberStyle.Match match) {
        String figures = match.figures();
        int dot = Math.max(figures.lastIndexOf('.'), figures.lastIndexOf('．'));
        return match.style() == NumberStyle.DECIMAL ? match.style() + figures.substring(0, dot + 1)
                : match.style().toString();
    }

    private void add(Item item, String style, boolean heading) {
        String key = heading ? "heading " + style : style;
        if (open.stream().anyMatch(level -> level.styles().contains(key))) {
            while (!open.element().styles().contains(key)) {
                open.pop();
            }
            goOn(item);
        } else if (isOtherStyle(item, heading)) {
            open.element().styles().add(key);
            open.element().run().items().add(item);
        } else {
            begin(item, key, heading);
        }
        left.put(key, open.element().run());
    }

    private void goOn(Item item) {
        Level level = open.element();
        if (item.value() == 1 && level.run().last().value() > 1) {
            open.pop();
            Run fresh = fresh();
            open.push(new Level(level.styles(), level.ofHeadings(), fresh));
        }
        open.element().run().items().add(item);
    }

    /**
     * Whether the number goes on from the one before it, in another style. 第九条 after （八） does not: there the
     * items of one article end.
     */
    private boolean isOtherStyle(Item item, boolean heading) {
        Level top = open.peek();
        return top != null && top.ofHeadings() == heading && !heading && item.value() > 1
                && !(item.style() == NumberStyle.ARTICLE && ITEMS.contains(top.run().last().style()))
                && top.run().last().style() != item.style() && item.value() == top.run().last().value() + 1;
    }

    private void begin(Item item, String key, boolean heading) {
        Run before = left.get(key);
        Run run = before == null || item.value() == 1 ? fresh() : before;
        run.items().add(item);
        Set<String> styles = new HashSet<>();
        styles.add(key);
        open.push(new Level(styles, heading, run));
    }

    private Run fresh() {
        Run run = new Run();
        runs.add(run);
        return run;
    }
}
