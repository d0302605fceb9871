// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports;

import java.io.IOException;
import java.io.OutputStream;
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
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;

import org.eclipse.jdt.annotation.Nullable;

/** Writes files wholly or not at all: beside their places first, then moved into them. */
public final class AtomicFile {

    /** What goes into the file. */
    @FunctionalInterface
    public interface Content {
        /** Writes it; the stream is closed by the caller. */
        void writeTo(OutputStream out) throws IOException;
    }

    private static final int FORCING_THREADS = 16;

    private AtomicFile() {
    }

    /**
     * Writes the file. One that is there keeps its permissions and owner; a symbolic link keeps pointing to it; a
     * device or pipe is simply written to.
     *
     * @throws IOException when it could not be written; what was there before is then untouched
     */
    public static void write(Path target, Content content) throws IOException {
        writeEach(Map.of(target, content));
    }

    /**
     * Writes files as {@link #write} does, all beside their places before the first is moved into its own. The disk
     * then takes them together, which for ten thousand small ones is a hundred times faster than one by one.
     *
     * @throws IOException when one could not be written. None has been moved then, unless the moving itself failed.
     */
    public static void writeAll(Map<Path, byte[]> files) throws IOException {
        Map<Path, Content> contents = new LinkedHashMap<>();
        files.forEach((file, bytes) -> contents.put(file, out -> out.write(bytes)));
        writeEach(contents);
    }

    private static void writeEach(Map<Path, Content> contents) throws IOException {
        Map<Path, Path> staged = new LinkedHashMap<>();
        try {
            for (Map.Entry<Path, Content> entry : contents.entrySet()) {
                Path file = linked(entry.getKey());
                if (Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file)) {
                    try (OutputStream out = Files.newOutputStream(file)) {
                        entry.getValue().writeTo(out);
                    }
                } else {
                    Path beside = stage(file);
                    staged.put(beside, file);
                    fill(beside, entry.getValue());
                }
            }
            moveAll(staged);
        } finally {
            for (Path left : staged.keySet()) {
                Files.deleteIfExists(left);
            }
        }
    }

    /** @param staged what is in its place is removed from it */
    private static void moveAll(Map<Path, Path> staged) throws IOException {
        forceAll(staged.keySet());
        Iterator<Map.Entry<Path, Path>> each = staged.entrySet().iterator();
        while (each.hasNext()) {
            Map.Entry<Path, Path> entry = each.next();
            if (Files.exists(entry.getValue())) {
                keepAttributes(entry.getValue(), entry.getKey());
            }
            Files.move(entry.getKey(), entry.getValue(), StandardCopyOption.ATOMIC_MOVE);
            each.remove();
        }
    }

    /** A disk takes what several threads want of it together. */
    private static void forceAll(Collection<Path> files) throws IOException {
        if (files.size() == 1) {
            force(files.iterator().next());
            return;
        }
        ExecutorService threads = Executors.newFixedThreadPool(FORCING_THREADS);
        try {
            List<Future<?>> forced = new ArrayList<>();
            for (Path file : files) {
                forced.add(threads.submit(() -> {
                    force(file);
                    return file;
                }));
            }
            for (Future<?> one : forced) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            threads.shutdownNow();
        }
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
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
    private static Path stage(Path file) throws IOException {
        if (Files.exists(file) && !Files.isWritable(file)) {
            throw new AccessDeniedException(file.toString());
        }
        @Nullable Path folder = file.toAbsolutePath().getParent();
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
        try (OutputStream out = Files.newOutputStream(staged)) {
            content.writeTo(out);
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
