// SPDX-License-Identifier: EPL-2.0
/** Tests of the language: reading, broken lines, printing, layout, findings, and the pages that describe it. */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package phrasebook.dsl.tests;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
