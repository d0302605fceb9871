// SPDX-License-Identifier: EPL-2.0
package phrasebook.history;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.merge.MergeAlgorithm;
import org.eclipse.jgit.merge.MergeFormatter;
import org.eclipse.jgit.merge.MergeResult;

import phrasebook.dsl.NormLanguage;
import phrasebook.history.HistoryException.Kind;
import phrasebook.history.Shared.Conflict;
import phrasebook.history.Snapshot.Item;

/**
 * Two commits made into one: norms by entry and step, other files by line. The same input always gives the same result.
 */
final class TreeMerge {

    private final NormRepository repository;
    private final Repository git;
    private final NormMerge norms;
    private final Snapshot base;
    private final Snapshot ours;
    private final Snapshot theirs;
    private final Map<String, Item> merged = new TreeMap<>();
    private final List<Conflict> conflicts = new ArrayList<>();

    /** Merges; what only one side changed is taken, and what one side changed while the other deleted it is kept. */
    TreeMerge(NormRepository repository, NormLanguage language, @Nullable ObjectId base, ObjectId ours,
            ObjectId theirs) throws IOException, HistoryException {
        this.repository = repository;
        this.git = repository.git;
        this.norms = new NormMerge(language);
        this.base = Snapshot.of(git, base);
        this.ours = Snapshot.of(git, ours);
        this.theirs = Snapshot.of(git, theirs);
        for (String path : this.ours.paths(this.theirs)) {
            @Nullable Item item = item(path);
            if (item != null) {
                merged.put(path, item);
            }
        }
    }

    /** All files; a norm with conflicts holds them between marks. */
    Snapshot result() {
        return new Snapshot(merged);
    }

    List<Conflict> conflicts() {
        return conflicts;
    }

    private @Nullable Item item(String path) throws IOException, HistoryException {
        @Nullable Item old = base.at(path);
        @Nullable Item mine = ours.at(path);
        @Nullable Item other = theirs.at(path);
        if (Objects.equals(mine, other) || Objects.equals(old, other)) {
            return mine;
        }
        if (Objects.equals(old, mine)) {
            return other;
        }
        return mine == null ? other : other == null ? mine : content(path, old, mine, other);
    }

    private Item content(String path, @Nullable Item old, Item mine, Item other) throws IOException, HistoryException {
        byte[] before = old == null ? new byte[0] : bytes(old);
        byte[] content = path.toLowerCase(Locale.ROOT).endsWith(".norm") ? norm(path, before, bytes(mine), bytes(other))
                : lines(path, before, bytes(mine), bytes(other));
        return new Item(mine.mode(), repository.store(content));
    }

    private byte[] bytes(Item item) throws IOException {
        return git.open(item.content()).getBytes();
    }

    private byte[] norm(String path, byte[] old, byte[] mine, byte[] other) {
        NormMerge.Result result = norms.merge(text(old), text(mine), text(other));
        if (!result.conflicts().isEmpty()) {
            conflicts.add(new Conflict(path, result.conflicts()));
        }
        return result.text().getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }

    private static byte[] lines(String path, byte[] old, byte[] mine, byte[] other)
            throws IOException, HistoryException {
        MergeResult<RawText> result = new MergeAlgorithm().merge(RawTextComparator.DEFAULT, new RawText(old),
                new RawText(mine), new RawText(other));
        if (result.containsConflicts() || RawText.isBinary(mine) || RawText.isBinary(other)) {
            throw new HistoryException(Kind.OTHER_CONFLICT, path);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new MergeFormatter().formatMerge(out, result, List.of("", "", ""), StandardCharsets.UTF_8);
        return out.toByteArray();
    }
}
