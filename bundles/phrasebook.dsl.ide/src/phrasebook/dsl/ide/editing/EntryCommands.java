// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.editing;

import java.util.Optional;

import phrasebook.dsl.ParsedNorm;
import phrasebook.dsl.ide.editing.internal.Insertion;
import phrasebook.dsl.ide.editing.internal.Merging;
import phrasebook.dsl.ide.editing.internal.Outline;
import phrasebook.dsl.ide.editing.internal.Reordering;

/**
 * Commands on the entry that an offset lies in, or on the division whose heading it lies in. Comments before an entry
 * go with it. Numbers of the lists concerned follow, ids stay. A command that would change nothing, or that has nothing
 * to work on, answers nothing; none fails, whatever the text.
 */
public final class EntryCommands {

    private EntryCommands() {
    }

    /** A new phrase after the entry, with the next number and a free id; the caret waits for its situation. */
    public static Optional<EntryEdit> insertPhraseAfter(ParsedNorm parsed, int offset) {
        return new Insertion(new Outline(parsed)).phrase(offset);
    }

    /** A new ban after the entry, with the next number of bans and a free id; the caret waits for when it applies. */
    public static Optional<EntryEdit> insertBanAfter(ParsedNorm parsed, int offset) {
        return new Insertion(new Outline(parsed)).ban(offset);
    }

    /** The entry over what stands above it, also over a heading; a division over the one before it on its level. */
    public static Optional<EntryEdit> moveUp(ParsedNorm parsed, int offset) {
        return new Reordering(new Outline(parsed)).up(offset);
    }

    /** The entry over what stands below it, also over a heading; a division over the next one on its level. */
    public static Optional<EntryEdit> moveDown(ParsedNorm parsed, int offset) {
        return new Reordering(new Outline(parsed)).down(offset);
    }

    /**
     * Moves an entry, or a whole division where the source is a heading. After a heading an entry becomes the first of
     * that division; a division moves beside the division of its level that holds the target.
     */
    public static Optional<EntryEdit> moveTo(ParsedNorm parsed, int sourceOffset, int targetOffset, boolean after) {
        return new Reordering(new Outline(parsed)).to(sourceOffset, targetOffset, after);
    }

    /** Numbers all headings and entries from one, each list in its style and through divisions as the norm does. */
    public static Optional<EntryEdit> renumberAll(ParsedNorm parsed) {
        return new Outline(parsed).renumberAll();
    }

    /**
     * Cuts a phrase before the line of the offset: what follows becomes a phrase whose situation is to be written. The
     * line must be that of a step, ban or remark directly in the phrase, and not its first.
     */
    public static Optional<EntryEdit> split(ParsedNorm parsed, int offset) {
        return new Insertion(new Outline(parsed)).split(offset);
    }

    /** Takes the phrase that follows directly into this one, below 情形 and its situation; references follow. */
    public static Optional<EntryEdit> merge(ParsedNorm parsed, int offset) {
        return new Merging(new Outline(parsed)).withNext(offset);
    }

    /** Deletes the entry, or a heading without its entries. References to it stay, to be mended by hand. */
    public static Optional<EntryEdit> delete(ParsedNorm parsed, int offset) {
        return new Reordering(new Outline(parsed)).delete(offset);
    }
}
