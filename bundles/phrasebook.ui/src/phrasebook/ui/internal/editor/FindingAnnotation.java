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

    private static String type(Finding finding) {
        return "org.eclipse.ui.workbench.texteditor." + switch (finding.severity()) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "info";
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
