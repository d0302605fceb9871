// SPDX-License-Identifier: EPL-2.0
/** Xtext's way into the rules. */
@NonNullByDefault({}) // Shared with generated classes, which say nothing of nulls.
package phrasebook.dsl.validation;

import org.eclipse.jdt.annotation.NonNullByDefault;
