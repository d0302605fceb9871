// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.editor;

import org.eclipse.jface.text.quickassist.IQuickFixableAnnotation;
import org.eclipse.jface.text.source.Annotation;

import phrasebook.rules.Finding;

/** A finding under the words that it is about. */
final class FindingAnnotation extends Annotation implements IQuickFixableAnnotation {

    FindingAnnotation(Finding finding) {
        super(type(finding), false, finding.message());
    }

    /** Constants, so that the platform tells them apart at a glance: it asks each of them for its type at each key. */
    static String type(Finding finding) {
        return switch (finding.severity()) {
            case ERROR -> "org.eclipse.ui.workbench.texteditor.error";
            case WARNING -> "org.eclipse.ui.workbench.texteditor.warning";
            case INFO -> "org.eclipse.ui.workbench.texteditor.info";
        };
    }

    @Override
    public void setQuickFixable(boolean state) {
        // Whether there is a fix is known from the finding.
    }

    @Override
    public boolean isQuickFixableStateSet() {
        return true;
    }

    @Override
    public boolean isQuickFixable() {
        return true;
    }
}
