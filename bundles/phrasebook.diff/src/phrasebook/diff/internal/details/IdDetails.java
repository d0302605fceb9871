// SPDX-License-Identifier: EPL-2.0
package phrasebook.diff.internal.details;

import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.diff.Aspect;
import phrasebook.diff.ChangeKind;
import phrasebook.diff.Detail;
import phrasebook.diff.Reason;
import phrasebook.diff.Where;

/** Compares two ids. */
final class IdDetails {

    private IdDetails() {
    }

    static List<Detail> of(@Nullable String before, @Nullable String after, Where where) {
        if (Objects.equals(before, after)) {
            return List.of();
        }
        ChangeKind kind = before == null ? ChangeKind.ADDED : after == null ? ChangeKind.REMOVED : ChangeKind.CHANGED;
        return List.of(new Detail(kind, Aspect.ID, where, before, after, Reason.ID));
    }
}
