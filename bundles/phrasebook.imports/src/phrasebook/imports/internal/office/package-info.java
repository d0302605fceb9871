// SPDX-License-Identifier: EPL-2.0
/**
 * Reads the lines and tables of Word documents and Excel workbooks (ISO/IEC 29500), whatever their author meant by
 * them.
 */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package phrasebook.imports.internal.office;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
