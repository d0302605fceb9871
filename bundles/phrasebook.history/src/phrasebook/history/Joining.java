// SPDX-License-Identifier: EPL-2.0
package phrasebook.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.api.errors.JGitInternalException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.util.FileUtils;

import phrasebook.history.HistoryException.Kind;
import phrasebook.history.SharingProgress.Stage;

/** Makes a folder of what is shared, for whoever joins the others. */
public final class Joining {

    private Joining() {
    }

    /**
     * Fetches everything into a folder that is empty or not there yet. Stopped halfway, there is no folder.
     *
     * @return the norms in it
     */
    public static List<Path> join(String address, Path folder, Credentials credentials, SharingProgress progress)
            throws HistoryException {
        Remote.requireKnownKind(address);
        Path place = folder.toAbsolutePath().normalize();
        Path staged = place.resolveSibling("." + place.getFileName() + ".new");
        try {
            requireEmpty(place);
            FileUtils.delete(staged.toFile(), FileUtils.RECURSIVE | FileUtils.SKIP_MISSING);
            LoginProvider login = new LoginProvider(address, credentials);
            Git.cloneRepository().setURI(address).setDirectory(staged.toFile()).setTimeout(Remote.TIMEOUT_SECONDS)
                    .setBranch(branch(address, login)).setCredentialsProvider(login)
                    .setProgressMonitor(TransferMonitor.begin(progress, Stage.RECEIVING)).call().close();
            Files.deleteIfExists(place);
            Files.move(staged, place, StandardCopyOption.ATOMIC_MOVE);
            return norms(place);
        } catch (GitAPIException | JGitInternalException e) {
            throw RemoteTrouble.of(address, e, progress);
        } catch (IOException e) {
            throw NormRepository.broken(e);
        }
    }

    /** The branch that the repository names, else the one there is: a server may name one that nobody writes to. */
    private static String branch(String address, LoginProvider login) throws GitAPIException {
        Map<String, Ref> known = Git.lsRemoteRepository().setRemote(address).setTimeout(Remote.TIMEOUT_SECONDS)
                .setCredentialsProvider(login).callAsMap();
        String usual = Constants.R_HEADS + NormRepository.BRANCH;
        if (known.containsKey(Constants.HEAD)) {
            return Constants.HEAD;
        }
        return known.containsKey(usual) ? usual
                : known.keySet().stream().filter(name -> name.startsWith(Constants.R_HEADS)).sorted().findFirst()
                        .orElse(Constants.HEAD);
    }

    private static void requireEmpty(Path folder) throws IOException, HistoryException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                if (files.findAny().isPresent()) {
                    throw new HistoryException(Kind.FOLDER_TAKEN, folder.toString());
                }
            }
        }
    }

    private static List<Path> norms(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.toString().toLowerCase(Locale.ROOT).endsWith(".norm")).sorted().toList();
        }
    }
}
