// SPDX-License-Identifier: EPL-2.0
/** What an editor asks of the language: functions of a parsed norm and a place in its text. */
@NonNullByDefault
package phrasebook.dsl.ide;

import org.eclipse.jdt.annotation.NonNullByDefault;
