// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.model.Norm;

/** What a rule sees: the norm, the settings, the day, and what was worked out of them already. */
public final class Context {

    private final Norm norm;
    private final Settings settings;
    private final LocalDate today;
    private final Map<Class<?>, Map<Object, Object>> before;
    private final Map<Class<?>, Map<Object, Object>> derived = new HashMap<>();
    private final Map<Class<?>, Object> now = new HashMap<>();
    private final @Nullable Context whole;

    Context(Norm norm, Settings settings, LocalDate today, Map<Class<?>, Map<Object, Object>> before) {
        this.norm = norm;
        this.settings = settings;
        this.today = today;
        this.before = before;
        this.whole = null;
    }

    private Context(Context whole) {
        this.norm = whole.norm;
        this.settings = whole.settings;
        this.today = whole.today;
        this.before = whole.before;
        this.whole = whole;
    }

    /** The same for one thread of several; the whole must not work anything out until it has taken the parts in. */
    Context part() {
        return new Context(this);
    }

    /** Keeps what was worked out for a part. */
    void take(Context part) {
        part.derived.forEach((kind, known) -> derived.computeIfAbsent(kind, k -> new HashMap<>()).putAll(known));
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
        Map<Object, Object> place = derived.computeIfAbsent(kind, k -> new HashMap<>());
        Object known = place.get(key);
        if (known == null) {
            known = known(kind, key);
            if (known == null) {
                known = how.apply(key);
            }
            place.put(key, known);
        }
        return kind.cast(known);
    }

    private @Nullable Object known(Class<?> kind, Object key) {
        Context all = whole;
        Object ofWhole = all == null ? null : all.derived.getOrDefault(kind, Map.of()).get(key);
        return ofWhole != null ? ofWhole : before.getOrDefault(kind, Map.of()).get(key);
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

    Map<Class<?>, Map<Object, Object>> derived() {
        return derived;
    }
}
