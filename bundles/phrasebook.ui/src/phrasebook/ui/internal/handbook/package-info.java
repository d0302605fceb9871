// SPDX-License-Identifier: EPL-2.0
/** The pages that explain: how a norm is written, and what each rule asks for. */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package phrasebook.ui.internal.handbook;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
