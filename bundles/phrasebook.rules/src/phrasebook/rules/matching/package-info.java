// SPDX-License-Identifier: EPL-2.0
/** Finds what bans forbid to say in what is said, however it is spelt. BanHits asks a norm. */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package phrasebook.rules.matching;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
