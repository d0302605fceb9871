// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.intro.IIntroManager;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;

import phrasebook.ui.internal.views.FormView;
import phrasebook.ui.internal.views.PreviewView;

/** Takes the pictures that people look at; each must be there and hold more than one colour. */
class PicturesTest extends WorkbenchTest {

    private void taken(String name) throws IOException {
        picture(window(), name);
        assertTrue(Files.size(Path.of("target", "pictures", name + ".png")) > 20_000, name);
    }

    @Test
    void theWelcomePage() throws IOException {
        IIntroManager intro = PlatformUI.getWorkbench().getIntroManager();
        intro.showIntro(page().getWorkbenchWindow(), false);
        settle();
        taken("welcome");
        intro.closeIntro(intro.getIntro());
    }

    @Test
    void theEditorWithFormAndPreview() throws IOException {
        ITextEditor editor = openSample();
        caret(editor, "[P03]", false);
        view(FormView.ID, FormView.class);
        page().activate(editor);
        settle();
        taken("editor-form");
        view(PreviewView.ID, PreviewView.class);
        caret(editor, "[P09]", false);
        taken("editor-preview");
    }

    @Test
    void completion() throws IOException {
        ITextEditor editor = openSample();
        caret(editor, "您的声音太小，请您拿起话筒说话好吗？”\n", true);
        text(editor).insert("   ");
        page().activate(editor);
        text(editor).setCaretOffset(text(editor).getCaretOffset() + 3);
        settle();
        int shells = display.getShells().length;
        ITextOperationTarget target = editor.getAdapter(ITextOperationTarget.class);
        target.doOperation(ISourceViewer.CONTENTASSIST_PROPOSALS);
        until("proposals", () -> display.getShells().length > shells);
        long end = System.currentTimeMillis() + 1500;
        until("filled", () -> System.currentTimeMillis() > end);
        taken("editor-completion");
    }
}
