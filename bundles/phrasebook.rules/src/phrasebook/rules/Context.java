// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

import phrasebook.model.Norm;

/** What a rule sees: the norm, the settings, the day, and what was worked out of them already. */
public final class Context {

    private record Derived<T, K>(Class<T> kind, K key) {
    }

    private final Norm norm;
    private final Settings settings;
    private final LocalDate today;
    private final Map<Object, Object> before;
    private final Map<Object, Object> derived = new HashMap<>();
    private final Map<Class<?>, Object> now = new HashMap<>();

    Context(Norm norm, Settings settings, LocalDate today, Map<Object, Object> before) {
        this.norm = norm;
        this.settings = settings;
        this.today = today;
        this.before = before;
    }

    /** The norm that is checked. */
    public Norm norm() {
        return norm;
    }

    /** The settings it is checked by. */
    public Settings settings() {
        return settings;
    }

    /** The day on which it is checked. */
    public LocalDate today() {
        return today;
    }

    /**
     * Something costly that several elements or rules need, worked out once for a key. It is kept from one check of a
     * norm to the next for as long as every check asks for it, so the key must say all that the answer depends on.
     *
     * @param kind what is worked out; with the key it is what the answer is kept under
     */
    public <K, T> T derived(Class<T> kind, K key, Function<? super K, ? extends T> how) {
        Derived<T, K> place = new Derived<>(kind, key);
        Object known = derived.get(place);
        if (known == null) {
            known = before.get(place);
            if (known == null) {
                known = how.apply(key);
            }
            derived.put(place, known);
        }
        return kind.cast(known);
    }

    /**
     * Something that several elements or rules need of the norm as it is now, worked out once in each check.
     *
     * @param kind what is worked out, and what it is kept under for as long as the check lasts
     */
    public <T> T now(Class<T> kind, Function<? super Context, ? extends T> how) {
        Object known = now.get(kind);
        if (known == null) {
            known = how.apply(this);
            now.put(kind, known);
        }
        return kind.cast(known);
    }

    Map<Object, Object> derived() {
        return derived;
    }
}
