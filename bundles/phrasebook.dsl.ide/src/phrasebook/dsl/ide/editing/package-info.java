// SPDX-License-Identifier: EPL-2.0
/** Edits of a norm's text and views of it: commands on entries, entries as forms, the printed document. */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package phrasebook.dsl.ide.editing;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
