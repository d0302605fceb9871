// SPDX-License-Identifier: EPL-2.0
/** Tests of edits and of what stands beside the text. */
@NonNullByDefault
package phrasebook.dsl.ide.tests.editing;

import org.eclipse.jdt.annotation.NonNullByDefault;
