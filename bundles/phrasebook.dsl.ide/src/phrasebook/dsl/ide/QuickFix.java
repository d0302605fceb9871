// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide;

import java.util.List;

/**
 * A way to mend a finding.
 *
 * @param label what it does
 */
public record QuickFix(String label, List<TextChange> changes) {
}
