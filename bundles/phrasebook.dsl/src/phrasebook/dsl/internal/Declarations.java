// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;

import phrasebook.model.Element;
import phrasebook.model.Entry;
import phrasebook.model.Norm;
import phrasebook.model.NormPackage;
import phrasebook.model.Phrase;
import phrasebook.model.Placeholder;
import phrasebook.model.Role;

/** What can be named in a norm; the first of two with one name counts, and the rules report the second. */
final class Declarations {

    private final Map<String, Role> roles = new HashMap<>();
    private final Map<String, Placeholder> placeholders = new HashMap<>();
    private final Map<String, Entry> entries = new HashMap<>();

    Declarations(Norm norm) {
        for (Role role : norm.getRoles()) {
            roles.putIfAbsent(role.getName(), role);
        }
        for (Role role : norm.getRoles()) {
            role.getAliases().forEach(alias -> roles.putIfAbsent(alias, role));
        }
        norm.getPlaceholders().forEach(p -> placeholders.putIfAbsent(p.getName(), p));
        norm.getElements().forEach(element -> withId(element, entry -> entries.putIfAbsent(entry.getId(), entry)));
    }

    /** The entries in an element that can be named: itself, and the bans of a phrase. */
    static void withId(Element element, Consumer<Entry> use) {
        if (element instanceof Entry entry && entry.getId() != null) {
            use.accept(entry);
        }
        if (element instanceof Phrase phrase) {
            phrase.getBans().stream().filter(ban -> ban.getId() != null).forEach(use);
        }
    }

    /**
     * What the name stands for, a role, a placeholder or an entry, as the type says; null where it stands for nothing.
     */
    @Nullable
    EObject get(EClass type, String name) {
        if (type == NormPackage.Literals.ROLE) {
            return roles.get(name);
        }
        return type == NormPackage.Literals.PLACEHOLDER ? placeholders.get(name) : entries.get(name);
    }

    /** Puts an entry in the place of one of the same id; says whether the old one was what its id stood for. */
    boolean replace(Entry old, Entry fresh) {
        return entries.replace(old.getId(), old, fresh);
    }
}
