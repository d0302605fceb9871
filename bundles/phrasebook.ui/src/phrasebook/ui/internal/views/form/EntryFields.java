// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.views.form;

import org.eclipse.swt.widgets.Composite;

import phrasebook.dsl.ParsedNorm;
import phrasebook.dsl.ide.editing.EntryForm;

/** The fields of one kind of entry. */
interface EntryFields {

    Composite control();

    /** Puts the focus where one would write first. */
    void focus();

    /**
     * Fills the fields in place.
     *
     * @param fresh whether it is another entry than before
     * @param caret whose step is chosen; negative to leave the choice as it is
     */
    void show(EntryForm form, ParsedNorm norm, boolean fresh, int caret);
}
