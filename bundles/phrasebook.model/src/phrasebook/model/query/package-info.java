// SPDX-License-Identifier: EPL-2.0
/** The service norm as an EMF model, and pure queries over it. Knows nothing of text, files or platforms. */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package phrasebook.model.query;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
