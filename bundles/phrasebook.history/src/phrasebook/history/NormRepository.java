// SPDX-License-Identifier: EPL-2.0
package phrasebook.history;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.api.errors.JGitInternalException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.util.FileUtils;

import phrasebook.history.HistoryException.Kind;

/** The Git repository that a norm's folder is in. */
public final class NormRepository implements AutoCloseable {

    /** The branch that the save points of a new repository are on. */
    static final String BRANCH = "main";

    final Repository git;

    private NormRepository(FileRepositoryBuilder builder) throws IOException {
        this.git = builder.build();
    }

    /** Opens the repository of that folder or of one above it. */
    public static NormRepository of(Path folder) throws HistoryException {
        try {
            FileRepositoryBuilder builder = new FileRepositoryBuilder().setMustExist(true)
                    .findGitDir(folder.toAbsolutePath().normalize().toFile());
            if (builder.getGitDir() == null) {
                requireNoRemains(folder);
                throw new HistoryException(Kind.NO_REPOSITORY, folder.toString());
            }
            return new NormRepository(builder);
        } catch (IOException | IllegalArgumentException e) {
            throw broken(e);
        }
    }

    /** A damaged repository is not taken for none, or a new one would be put in its place. */
    private static void requireNoRemains(Path folder) throws HistoryException {
        for (@Nullable Path place = folder.toAbsolutePath().normalize(); place != null; place = place.getParent()) {
            Path git = place.resolve(Constants.DOT_GIT);
            if (Files.isDirectory(git.resolve(Constants.OBJECTS))) {
                throw new HistoryException(Kind.BROKEN_REPOSITORY, git.toString());
            }
        }
    }

    /** Opens the repository of that folder or of one above it; where there is none, the folder becomes one. */
    static NormRepository ofOrNew(Path folder) throws HistoryException {
        if (isIn(folder)) {
            return of(folder);
        }
        Path place = folder.resolve(Constants.DOT_GIT);
        Path staged = folder.resolve(".git.new");
        try {
            // Made beside its place: one that was stopped halfway would be neither a repository nor room for a new one.
            FileUtils.delete(staged.toFile(), FileUtils.RECURSIVE | FileUtils.SKIP_MISSING);
            Git.init().setDirectory(folder.toFile()).setGitDir(staged.toFile()).setInitialBranch(BRANCH).call().close();
            Files.move(staged, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | GitAPIException | JGitInternalException e) {
            throw broken(e);
        }
        return of(folder);
    }

    /** Whether the folder, or one above it, is a repository. */
    static boolean isIn(Path folder) throws HistoryException {
        boolean is = new FileRepositoryBuilder().findGitDir(folder.toAbsolutePath().normalize().toFile())
                .getGitDir() != null;
        if (!is) {
            requireNoRemains(folder);
        }
        return is;
    }

    /** The folder that the repository keeps. */
    public Path folder() {
        return git.getWorkTree().toPath();
    }

    /** Who works here, by Git's settings. */
    public String userName() {
        return new PersonIdent(git).getName();
    }

    /**
     * The file as it was in a revision.
     *
     * @param revision a branch, tag or commit, as Git names them
     */
    public byte[] read(String revision, Path file) throws HistoryException {
        String path = path(file);
        try {
            @Nullable ObjectId id = resolve(revision);
            if (id == null) {
                throw new HistoryException(Kind.NO_REVISION, revision);
            }
            byte @Nullable [] content = content(id, path);
            if (content == null) {
                throw new HistoryException(Kind.NOT_IN_REVISION, revision, path);
            }
            return content;
        } catch (IOException e) {
            throw broken(e);
        }
    }

    /** The file as it was released in that version: from the tag of its name, else one of the version alone. */
    public byte[] readVersion(Path file, String version) throws HistoryException {
        try {
            @Nullable String tag = released(file, version);
            if (tag != null) {
                return read(tag, file);
            }
        } catch (IOException e) {
            throw broken(e);
        }
        throw new HistoryException(Kind.NO_VERSION, path(file), version);
    }

    private @Nullable String released(Path file, String version) throws IOException {
        for (String name : new String[] { tag(file, version), "v" + version, version }) {
            String tag = Constants.R_TAGS + name;
            if (git.findRef(tag) != null && holds(tag, path(file))) {
                return tag;
            }
        }
        return null;
    }

    /** Whether a revision has a file of that path; the tag of another norm, or of something else, has not. */
    boolean holds(String revision, String path) throws IOException {
        @Nullable ObjectId id = resolve(revision);
        return id != null && content(id, path) != null;
    }

    /** The commit of a released version, else of a revision as Git names it; absent where there is neither. */
    @Nullable ObjectId version(Path file, String version) throws IOException {
        @Nullable String tag = released(file, version);
        return resolve(tag == null ? version : tag);
    }

    /**
     * What the tag of a released version is called: one repository may hold several norms, of one name in several
     * folders too, each with versions of its own.
     */
    String tag(Path file, String version) {
        return tag(path(file), version);
    }

    /** @param path of the norm in the repository, by slashes */
    static String tag(String path, String version) {
        int dot = path.lastIndexOf('.');
        return (dot > path.lastIndexOf('/') + 1 ? path.substring(0, dot) : path).replaceAll("[\\s~^:?*\\[\\\\]", "-")
                .replaceAll("(^|/)\\.", "$1-") + "/" + version;
    }

    /** The commit that is checked out; absent where there is none yet. */
    @Nullable ObjectId head() throws IOException {
        @Nullable Ref head = git.exactRef(Constants.HEAD);
        @Nullable ObjectId id = head == null ? null : head.getObjectId();
        if (id == null) {
            // A disk that lost power may leave the file of a branch without its content.
            if (head != null && Files.exists(git.getDirectory().toPath().resolve(head.getTarget().getName()))) {
                throw new IOException(head.getTarget().getName());
            }
            return null;
        }
        try (RevWalk walk = new RevWalk(git)) {
            return walk.parseCommit(id).copy();
        }
    }

    /** The commit that is checked out. */
    ObjectId requireHead() throws IOException, HistoryException {
        @Nullable ObjectId head = head();
        if (head == null) {
            throw new HistoryException(Kind.NOTHING_SAVED);
        }
        return head;
    }

    /** @throws HistoryException where no branch is checked out, so that a commit would be lost */
    void requireBranch() throws IOException, HistoryException {
        @Nullable String branch = git.getFullBranch();
        if (branch == null || !branch.startsWith(Constants.R_HEADS)) {
            throw new HistoryException(Kind.NO_BRANCH);
        }
    }

    /** Keeps the content, to which nothing refers yet. */
    ObjectId store(byte[] content) throws IOException {
        try (ObjectInserter inserter = git.newObjectInserter()) {
            ObjectId id = inserter.insert(Constants.OBJ_BLOB, content);
            inserter.flush();
            return id;
        }
    }

    @Nullable ObjectId resolve(String revision) throws IOException {
        try {
            return git.resolve(revision + "^{commit}");
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private byte @Nullable [] content(ObjectId id, String path) throws IOException {
        try (RevWalk walk = new RevWalk(git)) {
            RevCommit commit = walk.parseCommit(id);
            try (TreeWalk tree = TreeWalk.forPath(git, path, commit.getTree())) {
                return tree == null ? null : git.open(tree.getObjectId(0)).getBytes();
            }
        }
    }

    /** The file's path inside the repository, by slashes. */
    String path(Path file) {
        Path folder = real(folder());
        Path absolute = file.toAbsolutePath().normalize();
        @Nullable Path parent = absolute.getParent();
        Path place = parent == null ? absolute : real(parent).resolve(absolute.getFileName());
        return place.startsWith(folder) ? folder.relativize(place).toString().replace(File.separatorChar, '/')
                : place.toString();
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            return folder;
        }
    }

    static HistoryException broken(Exception e) {
        String message = e.getMessage();
        return new HistoryException(Kind.BROKEN_REPOSITORY, message == null ? e.getClass().getSimpleName() : message);
    }

    @Override
    public void close() {
        git.close();
    }
}
