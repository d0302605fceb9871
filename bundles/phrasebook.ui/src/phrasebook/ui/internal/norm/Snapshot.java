// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.norm;

import java.util.List;

import phrasebook.dsl.ParsedNorm;
import phrasebook.rules.Finding;

/**
 * A text as it was at one moment, and what it says. What the model holds is looked at on the window's thread only, and
 * only until the next snapshot comes: the one after that is made of it.
 *
 * @param stamp the document's modification stamp at that moment
 * @param norm the text, parsed
 * @param findings what is wrong with it and with the settings beside it, in the order of the text
 * @param settings by which it was checked
 */
public record Snapshot(long stamp, ParsedNorm norm, List<Finding> findings, OfficeSettings settings) {
}
