// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.model.Element;
import phrasebook.model.Norm;
import phrasebook.rules.internal.Answers;
import phrasebook.rules.internal.suppressions.Suppressed;
import phrasebook.rules.internal.suppressions.UnusedSuppression;

/**
 * Checks one norm again and again while it is being written. What was found in an element is kept for as long as the
 * norm holds that same object: whoever changes an element puts a new one in its place. Not for several threads.
 */
public final class Checker {

    /** What was found in an element: by each of the element rules, and all of it in that order. */
    private record Known(List<List<Violation>> byRule, List<Violation> all) {

        static Known of(List<List<Violation>> byRule) {
            return new Known(byRule, byRule.stream().flatMap(List::stream).toList());
        }
    }

    private final Settings settings;
    private final Supplier<LocalDate> today;
    private final List<ElementRule> elementRules = new ArrayList<>();
    private final List<Rule> normRules = new ArrayList<>();
    private @Nullable Rule unused;
    private final Answers<Known> known = new Answers<>();
    private List<Object> bases = List.of();
    private Map<Class<?>, Map<Object, Object>> derived = new HashMap<>();

    /** Checks by all rules that the settings do not turn off, today. */
    public Checker(Settings settings) {
        this(settings, LocalDate::now, Rules.all());
    }

    /**
     * Checks by those of the rules that the settings do not turn off.
     *
     * @param today says what day it is when a norm is checked
     */
    public Checker(Settings settings, Supplier<LocalDate> today, List<Rule> rules) {
        this.settings = settings;
        this.today = today;
        for (Rule rule : rules) {
            if (settings.off().contains(rule.id())) {
                continue;
            }
            if (rule instanceof UnusedSuppression ofSuppressions) {
                unused = ofSuppressions;
            } else if (rule instanceof ElementRule ofElements) {
                elementRules.add(ofElements);
            } else {
                normRules.add(rule);
            }
        }
    }

    /** The settings it checks by. */
    public Settings settings() {
        return settings;
    }

    /**
     * What the norm breaks: rules of the whole norm first, then element by element. What the settings put up with is
     * left out.
     */
    public List<Violation> check(Norm norm) {
        return parts(norm).stream().flatMap(List::stream).toList();
    }

    /**
     * The same in parts: that of the whole norm, one for each element, and that of suppressions nobody needs. A part
     * in which nothing was found anew is the same list that it was in the check before.
     */
    public List<List<Violation>> parts(Norm norm) {
        LocalDate day = today.get();
        Suppressed suppressed = new Suppressed(settings.suppressions(), day);
        List<List<Violation>> parts = new ArrayList<>(norm.getElements().size() + 2);
        found(norm, day, part -> parts.add(suppressed.without(part)));
        Rule rule = unused;
        parts.add(rule == null ? List.of() : suppressed.unused(rule, norm));
        return parts;
    }

    private void found(Norm norm, LocalDate day, Consumer<List<Violation>> use) {
        Context context = new Context(norm, settings, day, derived);
        List<Violation> ofNorm = new ArrayList<>();
        normRules.forEach(rule -> rule.check(context, ofNorm::add));
        elementRules.forEach(rule -> rule.checkHead(context, ofNorm::add));
        use.accept(ofNorm);
        List<Object> now = elementRules.stream().map(rule -> rule.basis(context)).toList();
        Context part = context.part();
        Context other = context.part();
        boolean[] same = same(now);
        BiFunction<Element, @Nullable Known, Known> first = (element, before) -> found(element, before, part, same);
        BiFunction<Element, @Nullable Known, Known> second = (element, before) -> found(element, before, other, same);
        List<Element> elements = norm.getElements();
        (now.equals(bases) ? known.of(elements, first, second) : known.again(elements, first, second))
                .forEach(each -> use.accept(each.all()));
        context.take(part);
        context.take(other);
        bases = now;
        derived = context.derived();
    }

    /** Of which rules the answers for elements that did not change are the same as before. */
    private boolean[] same(List<Object> now) {
        boolean[] same = new boolean[now.size()];
        for (int i = 0; i < same.length && !bases.isEmpty(); i++) {
            same[i] = now.get(i).equals(bases.get(i));
        }
        return same;
    }

    private Known found(Element element, @Nullable Known before, Context context, boolean[] same) {
        List<List<Violation>> found = new ArrayList<>(elementRules.size());
        for (int i = 0; i < elementRules.size(); i++) {
            found.add(before != null && same[i] ? before.byRule().get(i)
                    : found(elementRules.get(i), element, context));
        }
        return Known.of(found);
    }

    private static List<Violation> found(ElementRule rule, Element element, Context context) {
        List<Violation> found = new ArrayList<>(0);
        rule.check(element, context, found::add);
        return found.isEmpty() ? List.of() : found;
    }
}
