// SPDX-License-Identifier: EPL-2.0
/** Tests of the workbench in a window: driven as its user would, conditions polled, a logged error fails the test. */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE })
package phrasebook.ui.tests;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
