// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.editing;

import java.util.List;

/**
 * A phrase as fields.
 *
 * @param situations when it applies, then the further situations (情形) directly in it, in order
 * @param steps in the order of the text, those of a block after the row that it belongs to
 * @param bans that hold in its own situation
 * @param notes remarks on the whole (备注)
 */
public record PhraseForm(int offset, int length, String id, String number, List<String> situations,
        List<StepRow> steps, List<BanForm> bans, List<String> notes) implements EntryForm {
}
