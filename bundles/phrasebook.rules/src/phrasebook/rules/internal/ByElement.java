// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Function;

import phrasebook.model.Element;
import phrasebook.rules.Context;

/**
 * What a rule of the whole norm has to know of each element, worked out again for elements that are new since the last
 * check alone. It is kept for as long as every check asks for it.
 */
public final class ByElement {

    private final Answers<Object> answers = new Answers<>();

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
        return new Cast<>(kind, kept.answers.of(context.norm().getElements(), (element, before) -> how.apply(element),
                (element, before) -> how.apply(element)));
    }

    /** A list that holds nothing but such, as one of such. */
    private static final class Cast<T> extends AbstractList<T> {

        private final Class<T> kind;
        private final List<Object> list;

        Cast(Class<T> kind, List<Object> list) {
            this.kind = kind;
            this.list = list;
        }

        @Override
        public T get(int index) {
            return kind.cast(list.get(index));
        }

        @Override
        public int size() {
            return list.size();
        }
    }
}
