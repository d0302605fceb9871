// SPDX-License-Identifier: EPL-2.0
/** Rules over punctuation, by GB/T 15834-2011. */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package phrasebook.rules.internal.punctuation;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
