// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import phrasebook.model.Element;
import phrasebook.rules.Context;

/**
 * What a rule of the whole norm has to know of each element, worked out again for elements that are new since the last
 * check alone. It is kept for as long as every check asks for it.
 */
public final class ByElement {

    private Map<Element, Object> known = new IdentityHashMap<>();
    private List<Element> elements = List.of();
    private List<Object> all = List.of();

    private ByElement() {
    }

    /**
     * The answers for all elements of the norm, in document order.
     *
     * @param kind of the answers; who asks for answers of one kind shares them
     * @param how makes the answer from the element and from nothing else, on any thread
     */
    public static <T> List<T> of(Context context, Class<T> kind, Function<Element, T> how) {
        ByElement kept = context.derived(ByElement.class, kind, key -> new ByElement());
        return kept.of(context.norm().getElements(), how).stream().map(kind::cast).toList();
    }

    private List<Object> of(List<Element> now, Function<Element, ?> how) {
        if (!now.equals(elements)) {
            Map<Element, Object> next = new IdentityHashMap<>(now.size() * 2);
            List<Element> fresh = new ArrayList<>();
            for (Element element : now) {
                Object before = known.get(element);
                if (before != null) {
                    next.put(element, before);
                } else {
                    fresh.add(element);
                }
            }
            next.putAll(Halves.of(fresh, how::apply, how::apply));
            known = next;
            elements = List.copyOf(now);
            all = now.stream().map(next::get).map(Objects::requireNonNull).toList();
        }
        return all;
    }
}
