// SPDX-License-Identifier: EPL-2.0
/** The line lexer: text to tokens, one line at a time, so that a broken line never hides another. */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package phrasebook.dsl.lexing;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
