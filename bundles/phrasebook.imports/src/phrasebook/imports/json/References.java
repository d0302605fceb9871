// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.imports.json.JsonImportIssue.Kind;
import phrasebook.model.Entry;
import phrasebook.model.Numbered;
import phrasebook.model.Placeholder;
import phrasebook.model.Role;
import phrasebook.model.query.Divisions;

/** Who is called what in the file. Roles and placeholders are known before the entries, which may point forward. */
final class References {

    private record Pending(String path, String id, Consumer<Entry> set) {
    }

    private final Map<String, Role> roles = new HashMap<>();
    private final Map<String, Placeholder> placeholders = new HashMap<>();
    private final Map<String, Numbered> numbered = new HashMap<>();
    private final List<Pending> pending = new ArrayList<>();

    void add(Members members, String id, Role role) throws JsonImportException {
        put(roles, members, id, role);
    }

    void add(Members members, String id, Placeholder placeholder) throws JsonImportException {
        put(placeholders, members, id, placeholder);
    }

    /** Reads the id of an entry or heading. A derived one is good for references alone. */
    void readId(Members members, Numbered object) throws JsonImportException {
        String id = members.requiredText("id");
        put(numbered, members, id, object);
        object.setId(written(members, id) ? Texts.id(id, members.path("id")) : duplicateOf(members));
    }

    /** Whether somebody wrote the id; where not, it may repeat that of an earlier object. */
    static boolean written(Members members, String id) throws JsonImportException {
        if (Divisions.isDerived(id)) {
            return false;
        }
        members.check("duplicateOf", members.text("duplicateOf"), null);
        return true;
    }

    private static @Nullable String duplicateOf(Members members) throws JsonImportException {
        String id = members.text("duplicateOf");
        return id == null ? null : Texts.id(id, members.path("duplicateOf"));
    }

    private static <T> void put(Map<String, T> all, Members members, String id, T object) throws JsonImportException {
        if (all.putIfAbsent(id, object) != null) {
            throw new JsonImportException(Kind.DUPLICATE_ID, members.path("id"), id);
        }
    }

    @Nullable Role role(Members members) throws JsonImportException {
        String id = members.text("role");
        return id == null ? null : found(roles, members.path("role"), id);
    }

    Placeholder placeholder(Members members) throws JsonImportException {
        return found(placeholders, members.path("ref"), members.requiredText("ref"));
    }

    /** Sets the entry once all are known. */
    void entry(Members members, String id, Consumer<Entry> set) {
        pending.add(new Pending(members.path("ref"), id, set));
    }

    void resolve() throws JsonImportException {
        for (Pending reference : pending) {
            if (!(found(numbered, reference.path(), reference.id()) instanceof Entry entry)) {
                throw new JsonImportException(Kind.UNKNOWN_REFERENCE, reference.path(), reference.id());
            }
            reference.set().accept(entry);
        }
    }

    private static <T> T found(Map<String, T> all, String path, String id) throws JsonImportException {
        T object = all.get(id);
        if (object == null) {
            throw new JsonImportException(Kind.UNKNOWN_REFERENCE, path, id);
        }
        return object;
    }
}
