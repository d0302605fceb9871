// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.files;

import java.net.URI;
import java.nio.file.Path;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.core.filesystem.provider.FileSystem;

/**
 * The local files under the scheme {@code norm}: read as ever, but written beside and moved into place, so that
 * whatever happens while the workbench saves, the file on disk is the old one or the new one.
 */
public class WholeFileSystem extends FileSystem {

    /** The scheme of its addresses, as in {@code norm:/home/li/规范.norm}. */
    public static final String SCHEME = "norm";

    /** The address of a local file in this file system. */
    public static URI uri(Path file) {
        return URI.create(SCHEME + ":" + file.toAbsolutePath().normalize().toUri().getRawPath());
    }

    /** The local file of an address of this file system. */
    public static Path path(URI uri) {
        return Path.of(URI.create("file:" + uri.getRawPath()));
    }

    @Override
    public IFileStore getStore(URI uri) {
        return new WholeFile(EFS.getLocalFileSystem().getStore(URI.create("file:" + uri.getRawPath())));
    }

    @Override
    public boolean canWrite() {
        return true;
    }

    @Override
    public boolean canDelete() {
        return true;
    }

    @Override
    public int attributes() {
        return EFS.getLocalFileSystem().attributes();
    }
}
