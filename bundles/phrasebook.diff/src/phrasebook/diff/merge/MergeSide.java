// SPDX-License-Identifier: EPL-2.0
package phrasebook.diff.merge;

import java.util.List;

import phrasebook.model.Norm;

/**
 * One of the three states of a norm that a merge needs, as model and as text; the parts joined are the text.
 *
 * @param header what stands before the first element and its lead
 * @param blocks one for each element of the norm, in their order
 * @param tail what follows the last element
 */
public record MergeSide(Norm norm, String header, List<TextBlock> blocks, String tail) {
}
