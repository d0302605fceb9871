// SPDX-License-Identifier: EPL-2.0
/** The history of a norm: its saved versions, what happened to one entry, and what is shared with others. */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package phrasebook.ui.internal.history;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
