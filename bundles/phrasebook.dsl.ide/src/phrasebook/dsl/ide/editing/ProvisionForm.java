// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.editing;

import java.util.List;

/**
 * A provision as fields.
 *
 * @param text its paragraphs, a line feed between two
 */
public record ProvisionForm(int offset, int length, String id, String number, String text, List<String> notes)
        implements EntryForm {
}
