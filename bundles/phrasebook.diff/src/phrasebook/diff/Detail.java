// SPDX-License-Identifier: EPL-2.0
package phrasebook.diff;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * One thing that changed inside an entry.
 *
 * @param before what stood there, in the spelling of the language; absent where the part was added
 * @param after what stands there now; absent where the part was removed
 */
public record Detail(ChangeKind kind, Aspect aspect, Where where, @Nullable String before, @Nullable String after,
        Reason reason) {

    /** What the change means. */
    public ChangeClass changeClass() {
        return reason.changeClass();
    }

    /** Both texts cut into what is in both, in the old alone and in the new alone. */
    public List<Piece> words() {
        return Piece.between(orEmpty(before), orEmpty(after));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
