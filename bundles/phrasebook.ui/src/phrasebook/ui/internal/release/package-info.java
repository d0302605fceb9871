// SPDX-License-Identifier: EPL-2.0
/** The release of a version, as a wizard. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE) // The fields of pages are made when their controls are.
package phrasebook.ui.internal.release;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
