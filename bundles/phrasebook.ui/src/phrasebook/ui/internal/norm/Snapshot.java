// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.norm;

import java.util.List;

import phrasebook.dsl.ParsedNorm;
import phrasebook.rules.Finding;

/**
 * A text as it was at one moment, and what it says.
 *
 * @param stamp the document's modification stamp at that moment
 * @param norm the text, parsed
 * @param findings what is wrong with it, in the order of the text
 */
public record Snapshot(long stamp, ParsedNorm norm, List<Finding> findings) {
}
