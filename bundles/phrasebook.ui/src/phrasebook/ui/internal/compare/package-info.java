// SPDX-License-Identifier: EPL-2.0
/** Two norms side by side, in the platform's compare editor. */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package phrasebook.ui.internal.compare;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
