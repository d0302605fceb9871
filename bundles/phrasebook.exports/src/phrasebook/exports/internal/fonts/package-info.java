// SPDX-License-Identifier: EPL-2.0
/** Fonts of the machine: which there are, which has a character, and the few glyphs of one that a document needs. */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package phrasebook.exports.internal.fonts;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
