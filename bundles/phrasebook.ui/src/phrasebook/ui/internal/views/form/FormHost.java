// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.views.form;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.dsl.ParsedNorm;

/** What fields know of the view that they are in. */
public interface FormHost {

    /** The norm that the fields show; null without one. */
    @Nullable ParsedNorm norm();

    /** Brings the fields up to the text, where it has changed since they were filled. */
    void sync();

    /** Says on behalf of whom the next edit is: a refusal is that field's until it is taken back. */
    void asking(Object owner);

    /** Changes the text as one step to undo, or says why not; answers whether the text says so now. */
    boolean edit(FieldEdit edit);

    /** Takes back what was said of a field. */
    void forget(Object owner);

    /** Goes to a place in the text, without taking the focus. */
    void goTo(int offset);

    /** Makes room for fields that came, went or grew. */
    void reflow();
}
