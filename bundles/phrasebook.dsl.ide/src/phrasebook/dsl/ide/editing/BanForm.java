// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.editing;

import java.util.List;

import phrasebook.model.BanKind;
import phrasebook.model.BanSeverity;

/**
 * A ban as fields.
 *
 * @param nested whether it stands in a phrase, in whose situation it holds: then it has no trigger and no number
 * @param trigger when it applies
 * @param wordings what must not be said, without quotes
 * @param text what must not be done, or not be left out
 * @param insteadRef the id of the entry to use instead
 * @param insteadText the words to use instead, without quotes
 * @param matches what is certainly an offence (反例)
 * @param allows what is none (正例)
 */
public record BanForm(int offset, int length, boolean nested, String id, String number, String trigger, BanKind kind,
        List<String> wordings, String text, String insteadRef, String insteadText, BanSeverity severity, String reason,
        List<String> matches, List<String> allows, List<String> notes) implements EntryForm {
}
