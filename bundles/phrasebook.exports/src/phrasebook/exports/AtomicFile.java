// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.concurrent.ThreadLocalRandom;

import org.eclipse.jdt.annotation.Nullable;

/** Writes a file wholly or not at all: beside its place first, then moved into it. */
public final class AtomicFile {

    /** What goes into the file. */
    @FunctionalInterface
    public interface Content {
        /** Writes it; the stream is closed by the caller. */
        void writeTo(OutputStream out) throws IOException;
    }

    private AtomicFile() {
    }

    /**
     * Writes the file. One that is there keeps its permissions and owner; a symbolic link keeps pointing to it; a
     * device or pipe is simply written to.
     *
     * @throws IOException when it could not be written; what was there before is then untouched
     */
    public static void write(Path target, Content content) throws IOException {
        Path file = linked(target);
        if (Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file)) {
            try (OutputStream out = Files.newOutputStream(file)) {
                content.writeTo(out);
            }
            return;
        }
        if (Files.exists(file) && !Files.isWritable(file)) {
            throw new AccessDeniedException(file.toString());
        }
        replace(file, content);
    }

    private static void replace(Path file, Content content) throws IOException {
        Path staged = stage(file.toAbsolutePath().getParent());
        boolean done = false;
        try {
            fill(staged, content);
            if (Files.exists(file)) {
                keepAttributes(file, staged);
            }
            Files.move(staged, file, StandardCopyOption.ATOMIC_MOVE);
            done = true;
        } finally {
            if (!done) {
                Files.deleteIfExists(staged);
            }
        }
    }

    private static Path linked(Path target) throws IOException {
        Path file = target;
        for (int hops = 0; Files.isSymbolicLink(file) && hops < 40; hops++) {
            file = file.resolveSibling(Files.readSymbolicLink(file));
        }
        return file;
    }

    // Not Files.createTempFile: its files are private whatever the umask says, and its random numbers start slowly.
    private static Path stage(@Nullable Path folder) throws IOException {
        while (true) {
            String name = ".phrasebook-" + Long.toHexString(ThreadLocalRandom.current().nextLong()) + ".tmp";
            Path staged = folder == null ? Path.of(name) : folder.resolve(name);
            try {
                return Files.createFile(staged);
            } catch (FileAlreadyExistsException e) {
                continue;
            }
        }
    }

    private static void fill(Path staged, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(staged, StandardOpenOption.WRITE);
                OutputStream out = Channels.newOutputStream(channel)) {
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    private static void keepAttributes(Path file, Path staged) throws IOException {
        @Nullable PosixFileAttributeView old = view(file);
        @Nullable PosixFileAttributeView fresh = view(staged);
        if (old == null || fresh == null) {
            return;
        }
        PosixFileAttributes wanted = old.readAttributes();
        try {
            PosixFileAttributes given = fresh.readAttributes();
            if (!given.owner().equals(wanted.owner()) || !given.group().equals(wanted.group())) {
                fresh.setGroup(wanted.group());
                fresh.setOwner(wanted.owner());
            }
        } catch (IOException e) {
            // Only the owner of the machine may give files away: then the new file is the writer's own.
        }
        fresh.setPermissions(wanted.permissions());
    }

    private static @Nullable PosixFileAttributeView view(Path file) {
        return Files.getFileAttributeView(file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    }
}
