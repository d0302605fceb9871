// SPDX-License-Identifier: EPL-2.0
/** Tests of the rules, a class each, on norms built in plain Java. */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package phrasebook.rules.tests;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
