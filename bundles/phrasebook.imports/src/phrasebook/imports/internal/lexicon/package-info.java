// SPDX-License-Identifier: EPL-2.0
/** The words by which norms are read, which are data, and the forms in which they are compared. */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package phrasebook.imports.internal.lexicon;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
