// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.calls;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import phrasebook.model.Element;
import phrasebook.model.Entry;
import phrasebook.model.GoTo;
import phrasebook.model.Phrase;
import phrasebook.rules.Context;
import phrasebook.rules.Family;
import phrasebook.rules.Rule;
import phrasebook.rules.Severity;
import phrasebook.rules.Violation;
import phrasebook.rules.internal.ByElement;
import phrasebook.rules.internal.Entries;

/** No phrases go on to each other for ever: on some way the call ends, or goes on elsewhere. */
public final class EndlessGoTo implements Rule {

    @Override
    public Family family() {
        return Family.CALLS;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Context context, Consumer<Violation> report) {
        List<Onward> all = ByElement.of(context, Onward.class, Onward::of);
        Map<Entry, Onward> stuck = new LinkedHashMap<>();
        for (int i = 0; i < all.size(); i++) {
            Element element = context.norm().getElements().get(i);
            if (element instanceof Phrase phrase && !all.get(i).leaves()) {
                stuck.put(phrase, all.get(i));
            }
        }
        if (!stuck.isEmpty()) {
            leaveOutWhatGetsOut(stuck);
            leaveOutWhatOnlyLeadsThere(stuck);
            stuck.values().forEach(onward -> {
                GoTo step = onward.goesTo().get(0);
                report.accept(Violation.of(this, step, label(step)));
            });
        }
    }

    private static String label(GoTo step) {
        Entry target = step.getTarget();
        return target == null ? "" : Entries.label(target);
    }

    /** Leaves those from which no way leads out. */
    private static void leaveOutWhatGetsOut(Map<Entry, Onward> stuck) {
        Map<Entry, List<Entry>> from = new HashMap<>();
        Deque<Entry> out = new ArrayDeque<>();
        stuck.forEach((entry, onward) -> onward.targets().forEach(target -> {
            from.computeIfAbsent(target, t -> new ArrayList<>()).add(entry);
            if (!stuck.containsKey(target)) {
                out.add(entry);
            }
        }));
        while (!out.isEmpty()) {
            Entry entry = out.remove();
            if (stuck.remove(entry) != null) {
                out.addAll(from.getOrDefault(entry, List.of()));
            }
        }
    }

    /** Leaves those to which some of them lead. */
    private static void leaveOutWhatOnlyLeadsThere(Map<Entry, Onward> stuck) {
        Map<Entry, Integer> into = new HashMap<>();
        stuck.values().forEach(onward -> onward.targets().forEach(target -> into.merge(target, 1, Integer::sum)));
        Deque<Entry> outside = new ArrayDeque<>(stuck.keySet());
        while (!outside.isEmpty()) {
            Entry entry = outside.remove();
            Onward onward = into.getOrDefault(entry, 0) == 0 ? stuck.remove(entry) : null;
            if (onward != null) {
                onward.targets().forEach(target -> {
                    into.merge(target, -1, Integer::sum);
                    outside.add(target);
                });
            }
        }
    }
}
