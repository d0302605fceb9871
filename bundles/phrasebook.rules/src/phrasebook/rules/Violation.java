// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What a rule found in the model.
 *
 * @param subject the object that is wrong
 * @param feature the feature of it that is wrong, or null for the object as a whole
 * @param index the place in a feature of many values, else -1
 * @param arguments what the rule's message names, in order
 */
public record Violation(Rule rule, EObject subject, @Nullable EStructuralFeature feature, int index,
        List<String> arguments) {
}
