// SPDX-License-Identifier: EPL-2.0
/** Documents of other kinds into the model of a norm, with a report of what was read, kept and left to look at. */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package phrasebook.imports;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
