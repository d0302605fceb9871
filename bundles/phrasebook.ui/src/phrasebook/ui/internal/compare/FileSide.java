// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.texteditor.ITextEditor;

import phrasebook.imports.Decoder;
import phrasebook.imports.ImportException;
import phrasebook.ui.internal.Messages;
import phrasebook.ui.internal.files.NormFiles;
import phrasebook.ui.internal.files.WholeFileSystem;
import phrasebook.ui.internal.wizards.Imported;

/** A norm in a file, or a document that one can be imported from. Where it is open, what its editor shows counts. */
public record FileSide(Path file) implements NormSide {

    @Override
    public String name() {
        return file.getFileName().toString();
    }

    @Override
    public String text() throws IOException {
        String open = open();
        if (open != null) {
            return open;
        }
        byte[] content = content();
        if (content.length == 0) {
            return "";
        }
        if (!isEditable()) {
            return Imported.read(file).norm();
        }
        try {
            return Decoder.decode(content).text();
        } catch (ImportException e) {
            throw new IOException(e.getMessage(Messages.locale()), e);
        }
    }

    /** What the editor shows that it is open in; null where it is in none. Documents are for the window's thread. */
    private @Nullable String open() {
        AtomicReference<@Nullable String> text = new AtomicReference<>();
        Display.getDefault().syncExec(() -> {
            ITextFileBuffer buffer = buffer();
            text.set(buffer == null ? null : buffer.getDocument().get());
        });
        return text.get();
    }

    private @Nullable ITextFileBuffer buffer() {
        try {
            return FileBuffers.getTextFileBufferManager()
                    .getFileStoreTextFileBuffer(EFS.getStore(WholeFileSystem.uri(file)));
        } catch (CoreException e) {
            return null;
        }
    }

    private byte[] content() throws IOException {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new IOException(Messages.get(Files.exists(file) ? "Open.unreadable" : "Open.missing"), e);
        }
    }

    @Override
    public @Nullable ITextEditor editor() {
        IEditorPart editor = isEditable() ? NormFiles.open(file) : null;
        return editor == null ? null : editor.getAdapter(ITextEditor.class);
    }

    @Override
    public boolean isEditable() {
        return name().toLowerCase(Locale.ROOT).endsWith(".norm");
    }
}
