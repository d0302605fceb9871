// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl;

import org.eclipse.xtext.resource.XtextResource;

import phrasebook.model.Norm;

/**
 * A norm and the resource that it was read into, which knows where in the text everything stands.
 *
 * @param norm never null: an empty text is an empty norm
 */
public record ParsedNorm(Norm norm, XtextResource resource, String text) {
}
