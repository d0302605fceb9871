// SPDX-License-Identifier: EPL-2.0
/** Second stage: from characters to the lines of the document, without the furniture of the page that held it. */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package phrasebook.imports.internal.lines;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
