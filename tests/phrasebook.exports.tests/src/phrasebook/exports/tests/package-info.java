// SPDX-License-Identifier: EPL-2.0
/** What is exported is valid, always the same, and read back equal. */
// Not fields: JUnit sets those.
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE })
package phrasebook.exports.tests;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
