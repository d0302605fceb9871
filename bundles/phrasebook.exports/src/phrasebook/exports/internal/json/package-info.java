// SPDX-License-Identifier: EPL-2.0
/** The runtime JSON of a norm, {@code phrasebook/1}; described in docs/json.md. */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package phrasebook.exports.internal.json;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
