// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.editor;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.texteditor.ITextEditor;

import phrasebook.ui.internal.Messages;
import phrasebook.ui.internal.files.NormFiles;

/** Gives each norm editor its {@link NormEditing}, and the window the name of the file that is being written. */
public final class EditorTracker implements IPartListener2 {

    private final Map<IEditorPart, NormEditing> editings = new HashMap<>();
    private final Consumer<String> title;

    private EditorTracker(Consumer<String> title) {
        this.title = title;
    }

    /** Follows the editors of a window from now on. */
    public static void follow(IWorkbenchWindow window, Consumer<String> title) {
        window.getPartService().addPartListener(new EditorTracker(title));
    }

    @Override
    public void partOpened(IWorkbenchPartReference reference) {
        ITextEditor editor = norm(reference);
        if (editor != null) {
            editings.computeIfAbsent(editor, e -> new NormEditing(editor));
        }
    }

    @Override
    public void partActivated(IWorkbenchPartReference reference) {
        partOpened(reference);
        if (reference.getPart(false) instanceof IEditorPart editor) {
            Path file = NormFiles.fileOf(editor);
            title.accept(file == null ? Messages.get("Product.name")
                    : file.getFileName() + " - " + Messages.get("Product.name"));
        }
    }

    @Override
    public void partClosed(IWorkbenchPartReference reference) {
        NormEditing editing = editings.remove(reference.getPart(false));
        if (editing != null) {
            editing.close();
        }
        if (editings.isEmpty()) {
            title.accept(Messages.get("Product.name"));
        }
    }

    private static @Nullable ITextEditor norm(IWorkbenchPartReference reference) {
        return NormFiles.EDITOR.equals(reference.getId()) && reference.getPart(false) instanceof ITextEditor editor
                ? editor : null;
    }
}
