// SPDX-License-Identifier: EPL-2.0
/** How long things take, by norms of many sizes. Not run by the build: see {@code run} beside the sources. */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package phrasebook.benchmarks;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
