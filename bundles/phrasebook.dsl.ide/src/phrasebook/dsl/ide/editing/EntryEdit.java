// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.editing;

import java.util.List;

import phrasebook.dsl.ide.TextChange;

/**
 * What a command does to the text.
 *
 * @param changes at least one, by place; they do not overlap and count in the text as it was
 * @param caret where the caret goes, counted in the text after the changes
 * @param selectionLength how much is selected from there on
 */
public record EntryEdit(List<TextChange> changes, int caret, int selectionLength) {
}
