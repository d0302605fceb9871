// SPDX-License-Identifier: EPL-2.0
/** Every command, stream and bad input in-process; the start script as a process on each Java found. */
// Not fields: JUnit sets those.
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE })
package phrasebook.cli.tests;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
