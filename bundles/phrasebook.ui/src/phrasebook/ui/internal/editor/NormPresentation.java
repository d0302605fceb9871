// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.editor;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.presentation.PresentationReconciler;

/** Colours the text of a norm by what it is: speech, situation, ban, placeholder … */
public class NormPresentation extends PresentationReconciler {

    public NormPresentation() {
        NormPainter painter = new NormPainter();
        setDamager(painter, IDocument.DEFAULT_CONTENT_TYPE);
        setRepairer(painter, IDocument.DEFAULT_CONTENT_TYPE);
    }
}
