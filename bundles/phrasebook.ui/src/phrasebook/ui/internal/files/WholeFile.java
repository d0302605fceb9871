// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.files;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.filesystem.IFileInfo;
import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.core.filesystem.provider.FileStore;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;

import phrasebook.exports.AtomicFile;
import phrasebook.ui.internal.Messages;

/** A local file that is replaced whole or not at all. */
final class WholeFile extends FileStore {

    private final IFileStore local;

    WholeFile(IFileStore local) {
        this.local = local;
    }

    @Override
    public String[] childNames(int options, @Nullable IProgressMonitor monitor) throws CoreException {
        return local.childNames(options, monitor);
    }

    @Override
    public IFileInfo fetchInfo(int options, @Nullable IProgressMonitor monitor) throws CoreException {
        return local.fetchInfo(options, monitor);
    }

    @Override
    public IFileStore getChild(String name) {
        return new WholeFile(local.getChild(name));
    }

    @Override
    public String getName() {
        return local.getName();
    }

    @Override
    public @Nullable IFileStore getParent() {
        IFileStore parent = local.getParent();
        return parent == null ? null : new WholeFile(parent);
    }

    @Override
    public InputStream openInputStream(int options, @Nullable IProgressMonitor monitor) throws CoreException {
        return local.openInputStream(options, monitor);
    }

    /** Gathers what is written; {@code close} puts it in place, or fails and leaves the file as it was. */
    @Override
    public OutputStream openOutputStream(int options, @Nullable IProgressMonitor monitor) throws CoreException {
        if ((options & EFS.APPEND) != 0) {
            return local.openOutputStream(options, monitor);
        }
        return new ByteArrayOutputStream() {
            private boolean closed;

            @Override
            public void close() throws IOException {
                if (!closed) {
                    closed = true;
                    // Administrators could write it all the same.
                    if (local.fetchInfo().getAttribute(EFS.ATTRIBUTE_READ_ONLY)) {
                        throw new IOException(Messages.get("Save.forbidden", file()));
                    }
                    try {
                        AtomicFile.write(file().toPath(), this::writeTo);
                    } catch (IOException e) {
                        throw new IOException(FileTrouble.writing(file().toPath(), e), e);
                    }
                }
            }
        };
    }

    @Override
    public void delete(int options, @Nullable IProgressMonitor monitor) throws CoreException {
        local.delete(options, monitor);
    }

    @Override
    public IFileStore mkdir(int options, @Nullable IProgressMonitor monitor) throws CoreException {
        local.mkdir(options, monitor);
        return this;
    }

    @Override
    public void putInfo(IFileInfo info, int options, @Nullable IProgressMonitor monitor) throws CoreException {
        local.putInfo(info, options, monitor);
    }

    @Override
    public File toLocalFile(int options, @Nullable IProgressMonitor monitor) throws CoreException {
        return local.toLocalFile(options, monitor);
    }

    private File file() {
        return new File(local.toURI());
    }

    @Override
    public URI toURI() {
        return WholeFileSystem.uri(file().toPath());
    }

    @Override
    public String toString() {
        return file().toString();
    }
}
