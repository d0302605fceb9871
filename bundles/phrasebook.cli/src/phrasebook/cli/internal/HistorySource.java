// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli.internal;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.history.HistoryException;
import phrasebook.history.NormRepository;

/**
 * A file as it was before: {@code REVISION:FILE} as Git knows it, or {@code FILE@VERSION} as it was released. A file
 * that is really called so comes first.
 *
 * @param revision absent where a released version is meant
 */
record HistorySource(@Nullable String revision, String file, String version) {

    /** What the name means; empty where it is that of a file, or of nothing in a history. */
    static Optional<HistorySource> of(String name, Session session) throws Failure {
        int colon = name.indexOf(':');
        int at = name.lastIndexOf('@');
        if (colon < 0 && at < 0 || exists(name, session)) {
            return Optional.empty();
        }
        // One letter before a colon is a drive of Windows.
        if (colon > 1 && colon < name.length() - 1) {
            return Optional.of(new HistorySource(name.substring(0, colon), name.substring(colon + 1), ""));
        }
        return at > 0 && at < name.length() - 1
                ? Optional.of(new HistorySource(null, name.substring(0, at), name.substring(at + 1)))
                : Optional.empty();
    }

    private static boolean exists(String name, Session session) throws Failure {
        try {
            return Files.exists(session.console().directory().resolve(name));
        } catch (InvalidPathException e) {
            return false; // On Windows no file name has a colon.
        }
    }

    byte[] read(Session session) throws Failure {
        Path path = session.file(file);
        Path folder = path.toAbsolutePath().normalize().getParent();
        @Nullable String wanted = revision;
        try (NormRepository repository = NormRepository.of(folder == null ? path : folder)) {
            return wanted == null ? repository.readVersion(path, version) : repository.read(wanted, path);
        } catch (HistoryException e) {
            throw Failure.told(e::message);
        }
    }
}
