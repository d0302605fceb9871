// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.norm;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.texteditor.ITextEditor;

import phrasebook.ui.internal.files.WholeFileSystem;

/** The sessions of all open norms. A session begins when an editor's services first ask, and ends with the editor. */
public final class NormSessions {

    private static final Map<IDocument, NormSession> SESSIONS = new ConcurrentHashMap<>();

    private NormSessions() {
    }

    /** The session of a document, begun now if there is none. */
    public static NormSession of(IDocument document) {
        return SESSIONS.computeIfAbsent(document, d -> new NormSession(d, file(d)));
    }

    /** The session of the norm that an editor shows; null for an editor of something else. */
    public static @Nullable NormSession of(@Nullable IEditorPart editor) {
        ITextEditor text = editor == null ? null : editor.getAdapter(ITextEditor.class);
        if (text == null || text.getDocumentProvider() == null) {
            return null;
        }
        IDocument document = text.getDocumentProvider().getDocument(text.getEditorInput());
        return document == null ? null : of(document);
    }

    private static @Nullable Path file(IDocument document) {
        ITextFileBuffer buffer = FileBuffers.getTextFileBufferManager().getTextFileBuffer(document);
        IFileStore store = buffer == null ? null : buffer.getFileStore();
        URI uri = store == null ? null : store.toURI();
        return uri == null || !WholeFileSystem.SCHEME.equals(uri.getScheme()) ? null : WholeFileSystem.path(uri);
    }

    /** Rechecks the open norms of a folder, whose settings have changed. */
    public static void settingsChanged(Path folder) {
        for (NormSession session : SESSIONS.values()) {
            Path file = session.file();
            if (file != null && folder.equals(file.getParent())) {
                session.settingsChanged();
            }
        }
    }

    /** Ends the session of a document that is shown no more. */
    public static void close(IDocument document) {
        NormSession session = SESSIONS.remove(document);
        if (session != null) {
            session.close();
        }
    }
}
