// SPDX-License-Identifier: EPL-2.0
/** New norm, import, export. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE) // The fields of pages are made when their controls are.
package phrasebook.ui.internal.wizards;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
