// SPDX-License-Identifier: EPL-2.0
/** What a person may set. What changes results is no preference: it stands in a file beside the norm. */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package phrasebook.ui.internal.preferences;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
