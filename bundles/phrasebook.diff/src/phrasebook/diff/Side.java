// SPDX-License-Identifier: EPL-2.0
package phrasebook.diff;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;

/**
 * An entry as it stands in one of the two norms.
 *
 * @param index its place among the norm's elements, from 0; -1 for the norm itself
 * @param number what is printed before it, empty where nothing is
 * @param text its lines, three blanks a level, joined by line breaks; the number and id are not in it
 * @param node the entry itself
 */
public record Side(int index, String number, @Nullable String id, String text, EObject node) {
}
