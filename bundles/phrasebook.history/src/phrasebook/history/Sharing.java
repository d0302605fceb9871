// SPDX-License-Identifier: EPL-2.0
package phrasebook.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.StoredConfig;

import phrasebook.dsl.NormLanguage;
import phrasebook.history.HistoryException.Kind;
import phrasebook.history.Remote.Branch;
import phrasebook.history.Shared.Outcome;
import phrasebook.history.SharingProgress.Stage;

/**
 * Exchanges what was saved with a repository that several people share: what they saved comes here, and is merged by
 * entry and step with what was saved here; then all of it goes there. Work may take as long as the network does.
 */
public final class Sharing {

    private static final int ATTEMPTS = 3;

    private final Path file;
    private final Path folder;
    private final NormLanguage language;

    /** Of the folder that the norm is in. */
    public Sharing(Path file, NormLanguage language) {
        this.file = file.toAbsolutePath().normalize();
        Path parent = this.file.getParent();
        this.folder = parent == null ? this.file : parent;
        this.language = language;
    }

    /** Where the shared repository is; empty where that was not said yet. */
    public Optional<String> address() throws HistoryException {
        if (!NormRepository.isIn(folder)) {
            return Optional.empty();
        }
        try (NormRepository repository = NormRepository.of(folder)) {
            return address(repository);
        }
    }

    private static Optional<String> address(NormRepository repository) {
        return Optional.ofNullable(repository.git.getConfig().getString("remote", Remote.NAME, "url"));
    }

    /**
     * Says where the shared repository is: a folder, such as one on a network drive, or an address by http or https.
     */
    public void setAddress(String address) throws HistoryException {
        Remote.requireKnownKind(address);
        try (NormRepository repository = NormRepository.ofOrNew(folder);
                RepositoryLock lock = RepositoryLock.of(repository)) {
            StoredConfig config = repository.git.getConfig();
            config.setString("remote", Remote.NAME, "url", address);
            config.setString("remote", Remote.NAME, "fetch", "+refs/heads/*:refs/remotes/" + Remote.NAME + "/*");
            config.save();
        } catch (IOException e) {
            throw NormRepository.broken(e);
        }
    }

    /** Exchanges, and tells nobody how far it is. */
    public Shared share(Author author, Credentials credentials) throws HistoryException {
        return share(author, credentials, SharingProgress.NONE);
    }

    /**
     * Exchanges. Everything that can go wrong before leaves both sides as they were; stopped at any point, it is simply
     * done again.
     *
     * @param author of a merge
     */
    public Shared share(Author author, Credentials credentials, SharingProgress progress) throws HistoryException {
        if (!NormRepository.isIn(folder)) {
            throw new HistoryException(Kind.NOTHING_SAVED);
        }
        try (NormRepository repository = NormRepository.of(folder)) {
            Remote remote = new Remote(repository,
                    address(repository).orElseThrow(() -> new HistoryException(Kind.NO_ADDRESS)), credentials,
                    progress);
            Outcome outcome = Outcome.NOTHING_NEW;
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                Branch there = remote.fetch();
                TransferMonitor.begin(progress, Stage.MERGING);
                Shared received = receive(repository, there, author);
                if (received.outcome() == Outcome.CONFLICT) {
                    return received;
                }
                outcome = outcome.and(received.outcome());
                boolean ahead = !repository.requireHead().equals(there.commit());
                if (remote.push(there, repository.tag(file, ""))) {
                    return new Shared(ahead ? outcome.and(Outcome.SENT) : outcome, List.of());
                }
            }
            throw new HistoryException(Kind.REMOTE_MOVES);
        } catch (IOException e) {
            throw NormRepository.broken(e);
        }
    }

    private Shared receive(NormRepository repository, Branch there, Author author)
            throws IOException, HistoryException {
        @Nullable ObjectId theirs = there.commit();
        try (RepositoryLock lock = RepositoryLock.of(repository)) {
            ObjectId ours = repository.requireHead();
            if (new PendingMerge(repository).theirs(ours) != null) {
                throw new HistoryException(Kind.MERGE_PENDING);
            }
            return theirs == null ? new Shared(Outcome.NOTHING_NEW, List.of())
                    : new Receiving(repository, language, author).receive(ours, theirs);
        }
    }
}
