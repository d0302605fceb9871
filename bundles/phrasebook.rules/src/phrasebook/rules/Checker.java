// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.model.Element;
import phrasebook.model.Norm;
import phrasebook.rules.internal.Halves;
import phrasebook.rules.internal.suppressions.Suppressed;
import phrasebook.rules.internal.suppressions.UnusedSuppression;

/**
 * Checks one norm again and again while it is being written. What was found in an element is kept for as long as the
 * norm holds that same object: whoever changes an element puts a new one in its place. Not for several threads.
 */
public final class Checker {

    /** What was found in an element: by each of the element rules, and all of it in that order. */
    private record Known(List<List<Violation>> byRule, List<Violation> all) {

        static final Known NOTHING = new Known(List.of(), List.of());

        static Known of(List<List<Violation>> byRule) {
            return new Known(byRule, byRule.stream().flatMap(List::stream).toList());
        }
    }

    private final Settings settings;
    private final Supplier<LocalDate> today;
    private final List<ElementRule> elementRules = new ArrayList<>();
    private final List<Rule> normRules = new ArrayList<>();
    private @Nullable Rule unused;
    private Map<Element, Known> known = new IdentityHashMap<>();
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
        LocalDate day = today.get();
        return Suppressed.without(settings.suppressions(), day, norm, all(norm, day), unused);
    }

    private List<Violation> all(Norm norm, LocalDate day) {
        Context context = new Context(norm, settings, day, derived);
        List<Violation> violations = new ArrayList<>();
        normRules.forEach(rule -> rule.check(context, violations::add));
        elementRules.forEach(rule -> rule.checkHead(context, violations::add));
        List<Object> now = elementRules.stream().map(rule -> rule.basis(context)).toList();
        boolean same = now.equals(bases);
        Map<Element, Known> next = new IdentityHashMap<>(norm.getElements().size() * 2);
        List<Element> fresh = new ArrayList<>();
        for (Element element : norm.getElements()) {
            Known before = known.get(element);
            if (before != null && same) {
                next.put(element, before);
            } else {
                fresh.add(element);
            }
        }
        Context part = context.part();
        Context other = context.part();
        next.putAll(Halves.of(fresh, element -> Known.of(found(element, known.get(element), part, now)),
                element -> Known.of(found(element, known.get(element), other, now))));
        context.take(part);
        context.take(other);
        norm.getElements().forEach(element -> violations.addAll(next.getOrDefault(element, Known.NOTHING).all()));
        known = next;
        bases = now;
        derived = context.derived();
        return violations;
    }

    private List<List<Violation>> found(Element element, @Nullable Known before, Context context, List<Object> now) {
        List<List<Violation>> found = new ArrayList<>(elementRules.size());
        for (int i = 0; i < elementRules.size(); i++) {
            found.add(before != null && now.get(i).equals(bases.get(i)) ? before.byRule().get(i)
                    : found(elementRules.get(i), element, context));
        }
        return found;
    }

    private static List<Violation> found(ElementRule rule, Element element, Context context) {
        List<Violation> found = new ArrayList<>(0);
        rule.check(element, context, found::add);
        return found.isEmpty() ? List.of() : found;
    }
}
