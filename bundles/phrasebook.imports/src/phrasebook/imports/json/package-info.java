// SPDX-License-Identifier: EPL-2.0
/** Reads the runtime JSON of a norm, {@code phrasebook/1}, back into the model. */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package phrasebook.imports.json;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
