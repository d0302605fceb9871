// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.printed;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;

import phrasebook.imports.ImportReport.Why;
import phrasebook.imports.internal.building.Builder;
import phrasebook.imports.internal.lines.Piece;
import phrasebook.model.Ban;
import phrasebook.model.Entry;
import phrasebook.model.GoTo;
import phrasebook.model.Note;
import phrasebook.model.query.EntryNames;

/** What entries say of other entries, which are found by their names when all are read. */
final class Targets {

    private record Reference(Piece name, Consumer<Entry> found, Consumer<Note> lost) {
    }

    private final Builder builder;
    private final Map<EObject, Reference> references = new LinkedHashMap<>();

    Targets(Builder builder) {
        this.builder = builder;
    }

    /** The ban is to be replaced by the entry of that name. */
    void instead(Ban ban, Piece name) {
        refer(ban, new Reference(name, ban::setInsteadEntry, ban.getNotes()::add));
    }

    /** The jump leads to the entry of that name. */
    void jump(GoTo jump, Piece name, Consumer<Note> lost) {
        refer(jump, new Reference(name, jump::setTarget, lost));
    }

    private void refer(EObject holder, Reference reference) {
        references.put(holder, reference);
        builder.ledger().sign(holder, reference.name());
    }

    /** Sets every reference; a name that no entry has stays as a pending note. */
    void resolve() {
        Map<String, Entry> entries = new HashMap<>();
        builder.norm().eAllContents().forEachRemaining((EObject o) -> {
            if (o instanceof Entry entry) {
                entries.putIfAbsent(EntryNames.of(entry), entry);
            }
        });
        references.values().forEach(reference -> {
            @Nullable Entry entry = entries.get(reference.name().key().strip());
            if (entry == null) {
                reference.lost().accept(builder.pending(reference.name(), Why.NOT_UNDERSTOOD));
            } else {
                reference.found().accept(entry);
            }
        });
    }
}
