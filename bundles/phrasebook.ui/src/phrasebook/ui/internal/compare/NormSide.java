// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.compare;

import java.io.IOException;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.texteditor.ITextEditor;

/** One of the two norms that are compared. */
public sealed interface NormSide permits FileSide, PastSide {

    /** What the norm is called where it says no version. */
    String name();

    /**
     * Its text as it is now, unsaved edits included. For any thread but one that the window's waits for.
     *
     * @throws IOException with words for the reader, where it cannot be read or holds no text
     */
    String text() throws IOException;

    /** The editor in which it can be changed, opened if need be; null where it cannot be. For the window's thread. */
    @Nullable ITextEditor editor();

    /** Whether there can be such an editor. */
    boolean isEditable();
}
