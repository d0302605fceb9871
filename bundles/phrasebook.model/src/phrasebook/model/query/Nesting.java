// SPDX-License-Identifier: EPL-2.0
package phrasebook.model.query;

import org.eclipse.emf.ecore.EObject;

import phrasebook.model.Step;

/** How deep steps may stand inside each other: one limit for the language, the import and every format. */
public final class Nesting {

    /**
     * The depth of the deepest step, 1 being a step that stands in its phrase itself. Readers and writers call
     * themselves for each level, and nobody means that many.
     */
    public static final int DEEPEST = 64;

    private Nesting() {
    }

    /** How deep the step stands: 1 in its phrase itself, one more in each branch or loop around it. */
    public static int depth(Step step) {
        int depth = 0;
        for (EObject at = step; at instanceof Step; at = at.eContainer()) {
            depth++;
        }
        return depth;
    }
}
