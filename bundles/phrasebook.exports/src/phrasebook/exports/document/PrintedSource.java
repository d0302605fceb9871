// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.document;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What of the model a printed line shows.
 *
 * @param object the object, or the one whose feature it is
 * @param feature the feature that the line shows; null where it shows the head of the object itself
 * @param last the last object that the line shows; the same as {@code object} where it shows one alone
 */
public record PrintedSource(EObject object, @Nullable EStructuralFeature feature, EObject last) {

    /** The head of an object. */
    public static PrintedSource of(EObject object) {
        return new PrintedSource(object, null, object);
    }

    /** A feature of an object. */
    public static PrintedSource of(EObject object, EStructuralFeature feature) {
        return new PrintedSource(object, feature, object);
    }
}
