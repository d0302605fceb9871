// SPDX-License-Identifier: EPL-2.0
package phrasebook.history;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jgit.api.FetchCommand;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.PushCommand;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.api.errors.JGitInternalException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.transport.FetchResult;
import org.eclipse.jgit.transport.PushResult;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.transport.RemoteRefUpdate;
import org.eclipse.jgit.transport.RemoteRefUpdate.Status;
import org.eclipse.jgit.transport.TagOpt;
import org.eclipse.jgit.transport.TrackingRefUpdate;
import org.eclipse.jgit.transport.URIish;

import phrasebook.history.HistoryException.Kind;
import phrasebook.history.SharingProgress.Stage;

/** The repository that several people share. */
final class Remote {

    static final String NAME = "origin";
    static final int TIMEOUT_SECONDS = 30;

    private final NormRepository repository;
    private final String address;
    private final LoginProvider login;
    private final SharingProgress progress;

    /**
     * The branch there that ours is exchanged with.
     *
     * @param commit what it was when it was last looked at; absent where there is no such branch yet
     */
    record Branch(String name, @Nullable ObjectId commit) {
    }

    Remote(NormRepository repository, String address, Credentials credentials, SharingProgress progress)
            throws HistoryException {
        this.repository = repository;
        this.address = address;
        this.progress = progress;
        this.login = new LoginProvider(address, credentials);
        requireKnownKind(address);
    }

    static void requireKnownKind(String address) throws HistoryException {
        try {
            URIish uri = new URIish(address);
            @Nullable String scheme = uri.getScheme();
            boolean network = scheme == null && uri.getHost() != null; // As in git@example.org:norms.git
            if (network || scheme != null && scheme.contains("ssh")) {
                throw new HistoryException(Kind.SSH_ADDRESS, address);
            }
            boolean known = scheme == null || List.of("file", "http", "https").contains(scheme);
            if (!known) {
                throw new HistoryException(Kind.ADDRESS_KIND, address);
            }
        } catch (URISyntaxException e) {
            throw new HistoryException(Kind.ADDRESS_KIND, address);
        }
    }

    /** Fetches all branches and tags; nothing of ours changes but that they are known. */
    Branch fetch() throws HistoryException {
        try (RepositoryLock lock = RepositoryLock.ofFetching(repository); Git git = Git.wrap(repository.git)) {
            FetchCommand fetch = git.fetch().setRemote(NAME).setTagOpt(TagOpt.NO_TAGS)
                    // By Git's own option for tags, those of others would replace ours.
                    .setRefSpecs(new RefSpec("+refs/heads/*:refs/remotes/" + NAME + "/*"),
                            new RefSpec("refs/tags/*:refs/tags/*"))
                    .setTimeout(TIMEOUT_SECONDS)
                    .setCredentialsProvider(login)
                    .setProgressMonitor(TransferMonitor.begin(progress, Stage.RECEIVING));
            FetchResult result = fetch.call();
            for (TrackingRefUpdate update : result.getTrackingRefUpdates()) {
                if (update.getLocalName().startsWith(Constants.R_TAGS)
                        && update.getResult() == RefUpdate.Result.REJECTED) {
                    throw new HistoryException(Kind.VERSION_TAKEN, Repositories.version(update.getLocalName()));
                }
            }
            return branch(result);
        } catch (GitAPIException | JGitInternalException e) {
            throw RemoteTrouble.of(address, e, progress);
        } catch (IOException e) {
            throw NormRepository.broken(e);
        }
    }

    /** The branch of the same name, else the main one there, else the one that is to be the main one. */
    private Branch branch(FetchResult result) throws IOException {
        String own = repository.git.getFullBranch();
        @Nullable Ref same = result.getAdvertisedRef(own);
        if (same != null) {
            return new Branch(own, same.getObjectId());
        }
        @Nullable Ref head = result.getAdvertisedRef(Constants.HEAD);
        return head != null && head.isSymbolic() && head.getObjectId() != null
                ? new Branch(head.getTarget().getName(), head.getObjectId())
                : new Branch(result.getAdvertisedRefs().isEmpty() ? Repositories.first(address).orElse(own) : own,
                        null);
    }

    /** Sends the branch and the tags of that beginning; says no where the branch there moved on meanwhile. */
    boolean push(Branch to, String tags) throws HistoryException {
        Optional<Path> folder = Repositories.folder(address);
        if (folder.isEmpty()) {
            return send(to, tags);
        }
        // In a folder nobody but us looks after what a killed process leaves behind.
        try (RepositoryLock lock = RepositoryLock.of(folder.get())) {
            return send(to, tags);
        }
    }

    private boolean send(Branch to, String tags) throws HistoryException {
        try (Git git = Git.wrap(repository.git)) {
            PushCommand push = git.push().setRemote(NAME).setTimeout(TIMEOUT_SECONDS).setCredentialsProvider(login)
                    .setProgressMonitor(TransferMonitor.begin(progress, Stage.SENDING))
                    .setRefSpecs(new RefSpec(repository.git.getFullBranch() + ":" + to.name()),
                            new RefSpec("refs/tags/" + tags + "*:refs/tags/" + tags + "*"));
            boolean done = true;
            for (PushResult result : push.call()) {
                for (RemoteRefUpdate update : result.getRemoteUpdates()) {
                    done &= isDone(update);
                }
            }
            return done;
        } catch (GitAPIException | JGitInternalException e) {
            throw RemoteTrouble.of(address, e, progress);
        } catch (IOException e) {
            throw NormRepository.broken(e);
        }
    }

    private boolean isDone(RemoteRefUpdate update) throws HistoryException {
        Status status = update.getStatus();
        if (status == Status.OK || status == Status.UP_TO_DATE) {
            return true;
        }
        boolean moved = status == Status.REJECTED_NONFASTFORWARD || status == Status.REJECTED_REMOTE_CHANGED;
        if (moved && update.getRemoteName().startsWith(Constants.R_TAGS)) {
            throw new HistoryException(Kind.VERSION_TAKEN, Repositories.version(update.getRemoteName()));
        }
        if (!moved) {
            String message = update.getMessage();
            throw new HistoryException(Kind.REMOTE_REFUSES, address, message == null ? status.toString() : message);
        }
        return false;
    }
}
