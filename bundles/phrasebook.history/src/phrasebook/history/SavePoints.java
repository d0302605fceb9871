// SPDX-License-Identifier: EPL-2.0
package phrasebook.history;

import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;

import phrasebook.history.Timeline.State;

/** The commits of a file as save points, with the versions that were released from them. */
final class SavePoints {

    private static final String TAGS = "refs/tags/";

    private final Timeline timeline;
    private final Map<State, List<String>> versions = new HashMap<>();

    SavePoints(NormRepository repository, Timeline timeline) throws HistoryException {
        this.timeline = timeline;
        Set<String> prefixes = new LinkedHashSet<>();
        timeline.states().forEach(s -> prefixes.add(NormRepository.tag(s.path(), "")));
        try {
            for (Ref ref : repository.git.getRefDatabase().getRefsByPrefix(TAGS)) {
                version(ref.getName().substring(TAGS.length()), prefixes)
                        .ifPresent(v -> commit(repository.git, ref).flatMap(timeline::at)
                                .ifPresent(s -> versions.computeIfAbsent(timeline.origin(s), k -> new ArrayList<>())
                                        .add(v)));
            }
        } catch (IOException e) {
            throw NormRepository.broken(e);
        }
        versions.values().forEach(v -> v.sort(Version::compare));
    }

    /** What a tag says: {@code NAME/1.0}, or {@code v1.0} and {@code 1.0} as other programs write it. */
    private static Optional<String> version(String tag, Set<String> prefixes) {
        String bare = tag.startsWith("v") ? tag.substring(1) : tag;
        return prefixes.stream().filter(tag::startsWith).map(p -> tag.substring(p.length())).findFirst()
                .or(() -> Optional.of(bare)).filter(Version::isVersion);
    }

    private static Optional<ObjectId> commit(Repository git, Ref ref) {
        try {
            return Optional.ofNullable(git.resolve(ref.getName() + "^{commit}"));
        } catch (IOException e) {
            return Optional.empty(); // A tag that leads nowhere takes nothing from the others.
        }
    }

    List<SavePoint> all() {
        return timeline.states().stream().filter(timeline::isChange).map(this::of).toList();
    }

    SavePoint of(State state) {
        PersonIdent author = state.commit().getAuthorIdent();
        ZoneId zone = author.getZoneId();
        return new SavePoint(state.commit().name(), new Author(author.getName(), author.getEmailAddress()),
                author.getWhenAsInstant().atZone(zone), state.commit().getFullMessage().strip(),
                List.copyOf(versions.getOrDefault(state, List.of())));
    }
}
