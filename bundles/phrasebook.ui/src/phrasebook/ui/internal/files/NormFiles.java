// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.files;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.editors.text.IEncodingSupport;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.eclipse.ui.intro.IIntroManager;

import phrasebook.imports.Decoded;
import phrasebook.imports.Decoder;
import phrasebook.imports.ImportException;
import phrasebook.ui.internal.Messages;

/** Opens norms that lie anywhere on the disk. What cannot be opened is said in a dialog, and nothing else happens. */
public final class NormFiles {

    /** The editor of norms. */
    public static final String EDITOR = "phrasebook.ui.NormEditor";

    private NormFiles() {
    }

    /** Opens a norm, or goes to the editor that it is open in. Returns null where it could not be opened. */
    public static @Nullable IEditorPart open(Path file) {
        String encoding;
        try {
            encoding = encoding(file);
        } catch (ImportException e) {
            complain(file, e.getMessage(Messages.locale()));
            return null;
        } catch (IOException e) {
            complain(file, Messages.get(Files.exists(file) ? "Open.unreadable" : "Open.missing"));
            return null;
        }
        return open(file, encoding);
    }

    /** Opens a norm; where it is not there any more, an empty one in its place. */
    public static @Nullable IEditorPart openOrCreate(Path file) {
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.createFile(file);
            }
        } catch (IOException e) {
            complain(file, Messages.get("Open.unreadable"));
            return null;
        }
        return open(file);
    }

    private static @Nullable IEditorPart open(Path file, String encoding) {
        IWorkbenchPage page = page();
        try {
            if (page == null) {
                return null;
            }
            IIntroManager intro = PlatformUI.getWorkbench().getIntroManager();
            intro.closeIntro(intro.getIntro()); // What is opened is what is wanted on the screen.
            IEditorPart editor = page.openEditor(input(file), EDITOR);
            page.getWorkbenchWindow().getShell().getDisplay().asyncExec(() -> focus(page, editor));
            IEncodingSupport support = editor.getAdapter(IEncodingSupport.class);
            if (!editor.isDirty() && !encoding.equals(StandardCharsets.UTF_8.name())) {
                support.setEncoding(encoding);
            }
            RecentNorms.add(file);
            return editor;
        } catch (CoreException e) {
            complain(file, e.getStatus().getMessage());
            return null;
        }
    }

    /**
     * Lets its writer type at once. Where the window or its first page has only just come, the platform takes the focus
     * away again while it lays them out, so it is given after that.
     */
    private static void focus(IWorkbenchPage page, IEditorPart editor) {
        if (page.getActivePart() == editor) {
            editor.setFocus();
        }
    }

    /** The editor input of a file. Its text is replaced whole or not at all. */
    public static IEditorInput input(Path file) throws CoreException {
        return new FileStoreEditorInput(EFS.getStore(WholeFileSystem.uri(file)));
    }

    /** The file that an editor shows; null where it shows something else. */
    public static @Nullable Path fileOf(@Nullable IEditorPart editor) {
        if (editor == null || !(editor.getEditorInput() instanceof IURIEditorInput input)) {
            return null;
        }
        URI uri = input.getURI();
        return WholeFileSystem.SCHEME.equals(uri.getScheme()) ? WholeFileSystem.path(uri) : null;
    }

    /** An empty file is a norm that begins; anything else must be text. */
    private static String encoding(Path file) throws IOException, ImportException {
        byte[] content = Files.readAllBytes(file);
        if (content.length == 0) {
            return StandardCharsets.UTF_8.name();
        }
        Decoded decoded = Decoder.decode(content);
        return decoded.encoding();
    }

    private static @Nullable IWorkbenchPage page() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return window == null ? null : window.getActivePage();
    }

    private static void complain(Path file, String why) {
        MessageDialog.openError(null, Messages.get("Open.failed"), Messages.get("Open.file", file) + "\n\n" + why);
    }
}
