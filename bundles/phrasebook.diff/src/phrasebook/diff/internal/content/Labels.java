// SPDX-License-Identifier: EPL-2.0
package phrasebook.diff.internal.content;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.model.Entry;

/** What a reference calls its target. */
@FunctionalInterface
public interface Labels {

    /** Each entry by its own id, else its number. */
    Labels OWN = entry -> entry.getId() == null ? Spelling.orEmpty(entry.getNumber()) : entry.getId();

    /** The name of the entry. */
    String of(Entry entry);

    /** The reference in its brackets; a broken one has nothing in them. */
    default String reference(@Nullable Entry entry) {
        return "[" + (entry == null ? "" : of(entry)) + "]";
    }
}
