// SPDX-License-Identifier: EPL-2.0
package phrasebook.history;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/** What is known of a remote repository by its address. */
final class Repositories {

    private Repositories() {
    }

    /** Where the address leads to, if that is a folder: a network drive is one. */
    static Optional<Path> folder(String address) {
        try {
            Path path = address.startsWith("file:") ? Path.of(URI.create(address)) : Path.of(address);
            Path inside = path.resolve(Constants.DOT_GIT);
            Path folder = Files.isDirectory(inside) ? inside : path;
            return Files.isDirectory(folder.resolve("objects")) ? Optional.of(folder) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The branch that a folder's repository takes for its main one, of which there may be no commit yet. */
    static Optional<String> first(String address) {
        Optional<Path> folder = folder(address);
        if (folder.isEmpty()) {
            return Optional.empty(); // By the network Git does not tell it of an empty repository.
        }
        try (Repository there = new FileRepositoryBuilder().setGitDir(folder.get().toFile()).build()) {
            return Optional.ofNullable(there.getFullBranch()).filter(name -> name.startsWith(Constants.R_HEADS));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** What a tag of ours is called without Git's folders. */
    static String version(String tag) {
        return tag.substring(Constants.R_TAGS.length());
    }
}
