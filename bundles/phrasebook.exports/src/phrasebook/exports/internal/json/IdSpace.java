// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.json;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Ids by which JSON tells objects apart. An id that somebody wrote is kept; where there is none, or an earlier object
 * has it already, the id is derived and begins with {@code §}, as {@code Divisions.isDerived} knows it.
 */
final class IdSpace {

    private final Map<EObject, String> ids = new HashMap<>();
    private final Map<EObject, String> repeated = new HashMap<>();
    private final Map<String, Integer> uses = new HashMap<>();

    void add(EObject object, @Nullable String written, Supplier<String> derived) {
        if (written == null || written.isEmpty()) {
            ids.put(object, derived.get());
            return;
        }
        int use = uses.merge(written, 1, Integer::sum);
        if (use == 1) {
            ids.put(object, written);
        } else {
            ids.put(object, "§" + written + "." + use);
            repeated.put(object, written);
        }
    }

    String of(EObject object) {
        String id = ids.get(object);
        if (id == null) {
            throw new IllegalArgumentException("not part of the norm: " + object);
        }
        return id;
    }

    /** The id as it was written, where an earlier object has it too. */
    @Nullable String repeated(EObject object) {
        return repeated.get(object);
    }
}
