// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.views.form;

import java.util.function.UnaryOperator;

import phrasebook.dsl.ParsedNorm;
import phrasebook.dsl.ide.editing.StepRow;

/** Sets fields of the chosen step. */
interface StepSetter {

    /** Makes the chosen step another; answers whether that was taken. */
    boolean set(UnaryOperator<StepRow> change);

    /** The norm that the step is in. */
    ParsedNorm norm();
}
