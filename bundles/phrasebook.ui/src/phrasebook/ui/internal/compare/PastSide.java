// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.compare;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.texteditor.ITextEditor;

/** A norm as it once was. It stays so. */
public record PastSide(String name, String text) implements NormSide {

    @Override
    public @Nullable ITextEditor editor() {
        return null;
    }

    @Override
    public boolean isEditable() {
        return false;
    }
}
