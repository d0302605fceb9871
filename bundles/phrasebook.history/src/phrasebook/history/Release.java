// SPDX-License-Identifier: EPL-2.0
package phrasebook.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;

import phrasebook.diff.Comparison;
import phrasebook.diff.DiffTexts;
import phrasebook.diff.Summary;
import phrasebook.dsl.NormHeader;
import phrasebook.dsl.NormLanguage;
import phrasebook.dsl.ParsedNorm;
import phrasebook.dsl.lexing.TokenKind;
import phrasebook.exports.AtomicFile;
import phrasebook.history.Blocker.Kind;
import phrasebook.history.Releases.Released;
import phrasebook.model.query.Withdrawals;

/**
 * One version of a norm on its way out. The tag is the release: before it exists nothing has changed, and from then on
 * the file and the bundle can be made again from it, which asking for the same release once more does.
 */
public final class Release implements AutoCloseable {

    /**
     * What is to be released.
     *
     * @param issued date of issue, {@code 2017-02-01}
     * @param effective date of effect, or empty to leave it as it stands
     * @param author who releases it
     */
    public record Request(Path file, String version, String issued, String effective, String author) {
    }

    private final Request request;
    private final NormRepository repository;
    private final NormLanguage language;
    private final Releases releases;
    private final String current;

    /**
     * Looks at the file and its history; changes nothing.
     *
     * @param text what the file holds now
     */
    public Release(Request request, String text, NormLanguage language) throws HistoryException {
        this.request = request;
        this.language = language;
        this.current = text;
        Path folder = request.file().toAbsolutePath().normalize().getParent();
        this.repository = NormRepository.of(folder == null ? request.file() : folder);
        this.releases = new Releases(repository, request.file(), language);
    }

    /** What stands against it; nothing where it can go out. */
    public List<Blocker> blockers() throws HistoryException {
        List<Blocker> found = new Blockers(language.parse(current), request, releases, language).found();
        if (!branch().startsWith("refs/heads/")) {
            found.add(Blocker.of(Kind.NO_BRANCH));
        }
        return found;
    }

    private String branch() throws HistoryException {
        try {
            String branch = repository.git.getFullBranch();
            return branch == null ? "" : branch;
        } catch (IOException e) {
            throw NormRepository.broken(e);
        }
    }

    /**
     * Whether this very release went out already, but was stopped before the file was written: the file is still what
     * it was made from.
     */
    public boolean isUnfinished() throws HistoryException {
        if (releases.all().stream().noneMatch(r -> r.version().equals(request.version()))) {
            return false;
        }
        String released = text(repository.readVersion(request.file(), request.version()));
        String author = language.parse(released).norm().getRevisions().stream().reduce((a, b) -> b)
                .map(r -> r.getAuthor()).orElse("");
        return released.equals(current) || released.equals(releasedText(current, author, before()));
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }

    private List<Released> before() {
        return releases.all().stream().filter(r -> !r.version().equals(request.version())).toList();
    }

    /** The norm as it goes out: with version, status, dates and a line in its table of revisions. */
    public String text() throws HistoryException {
        return isUnfinished() ? text(repository.readVersion(request.file(), request.version()))
                : releasedText(current, request.author(), releases.all());
    }

    private String releasedText(String text, String author, List<Released> earlier) {
        ParsedNorm parsed = language.parse(text);
        NormHeader header = new NormHeader(parsed).set(TokenKind.VERSION, request.version())
                .set(TokenKind.STATUS, TokenKind.RELEASED.literal()).set(TokenKind.ISSUED, request.issued());
        if (!request.effective().isEmpty()) {
            header.set(TokenKind.EFFECTIVE, request.effective());
        }
        return header.add(TokenKind.REVISION, String.join("｜", request.version(), author, request.issued(),
                summary(parsed, earlier))).text();
    }

    /** What changed since the last version, in one line; that of the head is no news. */
    private static String summary(ParsedNorm parsed, List<Released> earlier) {
        if (earlier.isEmpty()) {
            return "首次发布";
        }
        Comparison comparison = Comparison.of(earlier.get(earlier.size() - 1).norm(), parsed.norm());
        DiffTexts texts = new DiffTexts(Locale.CHINESE);
        Summary figures = Summary.of(comparison);
        long head = comparison.changes().stream().filter(c -> c.side().index() < 0).count();
        String renumbered = comparison.renumberings().stream().map(r -> "；" + texts.of(r)).limit(3)
                .collect(Collectors.joining());
        Set<String> withdrawn = Ids.withdrawn(earlier, parsed.norm());
        return texts.text("summary", Integer.toString(figures.added()), Integer.toString(figures.removed()),
                Integer.toString(figures.moved()), Long.toString(figures.changed() - head)) + renumbered
                + (withdrawn.isEmpty() ? "" : "；" + Withdrawals.spelt(withdrawn));
    }

    /** Tags the version, then writes the file. One that was stopped between the two is finished. */
    public void publish() throws HistoryException {
        String text = text();
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        String path = repository.path(request.file());
        try (RepositoryLock lock = RepositoryLock.of(repository)) {
            new Index(repository).requireReadable();
            if (!isUnfinished()) {
                PersonIdent known = new PersonIdent(repository.git);
                @Nullable ObjectId head = repository.head();
                new Publication(repository, new PersonIdent(request.author(), known.getEmailAddress())).commit(
                        Snapshot.of(repository.git, head).with(path, repository.store(content)),
                        head == null ? List.of() : List.of(head), path + " " + request.version(),
                        repository.tag(request.file(), request.version()));
            }
            if (!text.equals(Files.exists(request.file()) ? Files.readString(request.file()) : null)) {
                AtomicFile.write(request.file(), out -> out.write(content));
            }
            new Index(repository).put(List.of(path), Snapshot.of(repository.git, repository.head()));
        } catch (IOException e) {
            throw NormRepository.broken(e);
        }
    }

    @Override
    public void close() {
        repository.close();
    }
}
