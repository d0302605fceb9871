// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.editing;

import java.util.List;

import phrasebook.dsl.ide.TextChange;

/** What comes of setting a field. */
public sealed interface EditResult {

    /**
     * The field can be set.
     *
     * @param changes none where the text says so already
     * @param caret where the caret goes, counted in the text after the changes
     * @param message what the user should know of it, such as what goes along; mostly empty
     */
    record Edited(List<TextChange> changes, int caret, String message) implements EditResult {
    }

    /**
     * The field cannot be set to this.
     *
     * @param reason why not, and what to do, in the language asked for
     */
    record Refused(String reason) implements EditResult {
    }
}
