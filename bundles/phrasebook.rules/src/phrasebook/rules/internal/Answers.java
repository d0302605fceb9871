// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.model.Element;

/**
 * Answers about each element of a norm, kept while the norm holds that same object. Between two checks few elements
 * change, and they stand together: what is before and behind them is taken over as it is.
 */
public final class Answers<T> {

    private List<Element> elements = List.of();
    private List<T> all = List.of();

    /**
     * The answers for these elements, in their order; the same list where nothing has changed.
     *
     * @param first makes the answer to an element that is new
     * @param second does so on another thread
     */
    public List<T> of(List<Element> now, BiFunction<Element, @Nullable T, T> first,
            BiFunction<Element, @Nullable T, T> second) {
        List<Element> fresh = List.copyOf(now);
        int least = Math.min(fresh.size(), elements.size());
        int head = 0;
        while (head < least && fresh.get(head) == elements.get(head)) {
            head++;
        }
        int tail = 0;
        while (tail < least - head
                && fresh.get(fresh.size() - 1 - tail) == elements.get(elements.size() - 1 - tail)) {
            tail++;
        }
        if (head < least || fresh.size() != elements.size()) {
            List<T> answers = new ArrayList<>(fresh.size());
            answers.addAll(all.subList(0, head));
            answers.addAll(between(fresh.subList(head, fresh.size() - tail), known(head, elements.size() - tail), first,
                    second));
            answers.addAll(all.subList(all.size() - tail, all.size()));
            elements = fresh;
            all = answers;
        }
        return all;
    }

    /** The same, where every answer has to be made again. It is made of the one that there was. */
    public List<T> again(List<Element> now, BiFunction<Element, @Nullable T, T> first,
            BiFunction<Element, @Nullable T, T> second) {
        Map<Element, T> known = known(0, elements.size());
        elements = List.copyOf(now);
        Map<Element, T> answers =
                Halves.of(elements, e -> first.apply(e, known.get(e)), e -> second.apply(e, known.get(e)));
        all = elements.stream().map(answers::get).map(Objects::requireNonNull).toList();
        return all;
    }

    private Map<Element, T> known(int from, int to) {
        Map<Element, T> known = new IdentityHashMap<>((to - from) * 2);
        for (int i = from; i < to; i++) {
            known.put(elements.get(i), all.get(i));
        }
        return known;
    }

    private static <T> List<T> between(List<Element> now, Map<Element, T> known,
            BiFunction<Element, @Nullable T, T> first, BiFunction<Element, @Nullable T, T> second) {
        List<Element> missing = now.stream().filter(element -> !known.containsKey(element)).toList();
        known.putAll(Halves.of(missing, e -> first.apply(e, null), e -> second.apply(e, null)));
        return now.stream().map(known::get).map(Objects::requireNonNull).toList();
    }
}
