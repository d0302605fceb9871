// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports;

import phrasebook.model.Norm;

/** The norm that a document holds, and the report of how it was read. */
public record ImportResult(Norm norm, ImportReport report) {
}
