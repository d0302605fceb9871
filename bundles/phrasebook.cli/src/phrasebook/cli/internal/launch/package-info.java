// SPDX-License-Identifier: EPL-2.0
/** What makes the command line start fast: unsigned jars and a class archive for each Java. */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package phrasebook.cli.internal.launch;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
