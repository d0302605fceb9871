// SPDX-License-Identifier: EPL-2.0
/** The fields of the form: each sets its piece of the text, and shows what the text says. */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package phrasebook.ui.internal.views.form;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
