// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.document;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** Knows the text that a norm was read from, for references that lead nowhere. */
@FunctionalInterface
public interface Written {

    /** The reference as it stands in the text; empty where the text is not known. */
    String written(EObject holder, EReference reference);
}
