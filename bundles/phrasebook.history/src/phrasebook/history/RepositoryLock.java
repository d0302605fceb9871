// SPDX-License-Identifier: EPL-2.0
package phrasebook.history;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.history.HistoryException.Kind;

/**
 * Lets one process at a time write to a repository. The operating system takes the lock from a process that is killed;
 * the lock files of Git that it left behind would block everybody for good, so whoever comes next takes them away.
 */
final class RepositoryLock implements AutoCloseable {

    /** What the lock is for. Fetching may take long, and keeps nobody from saving meanwhile. */
    private enum Purpose {
        WRITING("phrasebook.holder"), FETCHING("phrasebook.fetcher");

        private final String name;
        // Within a process the system's lock would be lost as soon as anybody closes the file.
        private final ReentrantLock threads = new ReentrantLock();

        Purpose(String name) {
            this.name = name;
        }
    }

    private static final long WAIT_MILLIS = 10_000;
    private static final long STEP_MILLIS = 50;

    private final Path folder;
    private final Purpose purpose;
    private final FileChannel channel;
    private @Nullable FileLock system;

    private RepositoryLock(Path folder, Purpose purpose) throws IOException {
        this.folder = folder;
        this.purpose = purpose;
        this.channel = FileChannel.open(folder.resolve(purpose.name), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
    }

    /** Waits for its turn, some seconds at most. */
    static RepositoryLock of(NormRepository repository) throws HistoryException {
        return of(repository.git.getDirectory().toPath());
    }

    /** The same for Git's own folder of a repository. */
    static RepositoryLock of(Path folder) throws HistoryException {
        return of(folder, Purpose.WRITING);
    }

    /** For whoever fetches. It may take the lock for writing too, but not the other way round. */
    static RepositoryLock ofFetching(NormRepository repository) throws HistoryException {
        return of(repository.git.getDirectory().toPath(), Purpose.FETCHING);
    }

    private static RepositoryLock of(Path folder, Purpose purpose) throws HistoryException {
        boolean open = false;
        try {
            if (!purpose.threads.tryLock(WAIT_MILLIS, TimeUnit.MILLISECONDS)) {
                throw new HistoryException(Kind.BUSY, folder.toString());
            }
            try {
                RepositoryLock lock = new RepositoryLock(folder, purpose);
                open = true;
                lock.await();
                return lock;
            } finally {
                if (!open) {
                    purpose.threads.unlock();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new HistoryException(Kind.BUSY, folder.toString());
        } catch (IOException e) {
            throw NormRepository.broken(e);
        }
    }

    /** The file is empty but while somebody has the lock. */
    private void await() throws IOException, InterruptedException, HistoryException {
        boolean done = false;
        try {
            for (long waited = 0; !take(); waited += STEP_MILLIS) {
                if (waited >= WAIT_MILLIS) {
                    throw new HistoryException(Kind.BUSY, folder.toString());
                }
                Thread.sleep(STEP_MILLIS);
            }
            if (channel.size() > 0) {
                clear();
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(new byte[] { '1' }));
            done = true;
        } finally {
            if (!done) {
                channel.close();
                purpose.threads.unlock();
            }
        }
    }

    private boolean take() throws IOException {
        system = channel.tryLock();
        return system != null;
    }

    private void clear() throws IOException, HistoryException {
        FileTime since = Files.getLastModifiedTime(folder.resolve(purpose.name));
        if (purpose == Purpose.WRITING) {
            clear(since);
        } else {
            try (RepositoryLock writing = of(folder)) { // Those of somebody who writes just now are not left behind.
                writing.clear(since);
            }
        }
    }

    /** Takes away Git's lock files that were made since the process began that was killed. */
    private void clear(FileTime since) throws IOException {
        for (Path place : List.of(folder, folder.resolve("refs"), folder.resolve("objects/pack"))) {
            try (Stream<Path> files = Files.walk(place, place.equals(folder) ? 1 : Integer.MAX_VALUE)) {
                for (Path file : files.filter(f -> f.toString().endsWith(".lock")).toList()) {
                    if (Files.getLastModifiedTime(file).compareTo(since) >= 0) {
                        Files.deleteIfExists(file);
                    }
                }
            }
        }
    }

    /** Lets the next one in; the system's lock goes with the file. */
    @Override
    public void close() {
        try (channel) {
            channel.truncate(0);
        } catch (IOException e) {
            // What is left of it only makes the next one look for lock files.
        } finally {
            purpose.threads.unlock();
        }
    }
}
