// SPDX-License-Identifier: EPL-2.0
/** The knowledge-base sheet and the table of phrases as Excel reads them. */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package phrasebook.exports.internal.xlsx;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
