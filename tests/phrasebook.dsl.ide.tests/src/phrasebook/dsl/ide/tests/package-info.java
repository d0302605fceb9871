// SPDX-License-Identifier: EPL-2.0
/** Tests of what an editor asks of the language. */
@NonNullByDefault
package phrasebook.dsl.ide.tests;

import org.eclipse.jdt.annotation.NonNullByDefault;
