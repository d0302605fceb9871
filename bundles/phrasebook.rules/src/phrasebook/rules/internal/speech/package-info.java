// SPDX-License-Identifier: EPL-2.0
/** What words do: a question, a farewell, a promise. The words themselves are data, in {@code speech.txt}. */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package phrasebook.rules.internal.speech;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
