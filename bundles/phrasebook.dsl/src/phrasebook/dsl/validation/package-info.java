// SPDX-License-Identifier: EPL-2.0
/** Xtext's way to what is wrong with a norm. */
@NonNullByDefault({}) // Shared with generated classes, which say nothing of nulls.
package phrasebook.dsl.validation;

import org.eclipse.jdt.annotation.NonNullByDefault;
