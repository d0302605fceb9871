// SPDX-License-Identifier: EPL-2.0
/** Fifth stage: from the text of an entry to its situation and steps. */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package phrasebook.imports.internal.steps;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
