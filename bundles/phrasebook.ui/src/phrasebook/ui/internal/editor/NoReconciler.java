// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.editor;

import org.eclipse.jface.text.reconciler.Reconciler;

/**
 * Stands where the Generic Editor would else put its own, by indentation and by word: {@link NormEditing} does it by
 * meaning.
 */
public class NoReconciler extends Reconciler {
    // Without a strategy it does nothing.
}
