// SPDX-License-Identifier: EPL-2.0
package phrasebook.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jgit.lib.ObjectId;

import phrasebook.diff.Change;
import phrasebook.diff.Comparison;
import phrasebook.diff.EntryPairs;
import phrasebook.diff.Side;
import phrasebook.history.Timeline.State;
import phrasebook.model.Norm;

/**
 * Follows one entry back through the commits, wherever it stood and whatever it said. Where it is missing, it is looked
 * for by its id in what came before.
 */
final class EntryTrack {

    /**
     * Where the entry is in one commit.
     *
     * @param index its place, or -1 where it is not there
     * @param id the last one that is known of it, to be looked for further back
     */
    record Place(int index, @Nullable String id) {

        boolean isThere() {
            return index >= 0;
        }
    }

    private final Timeline timeline;
    private final Texts texts;
    private final SavePoints points;
    private final Map<ObjectId, Place> places = new HashMap<>();
    private final List<EntryChange> found = new ArrayList<>();

    EntryTrack(Timeline timeline, Texts texts, SavePoints points) {
        this.timeline = timeline;
        this.texts = texts;
        this.points = points;
    }

    /** What happened to the entry that is at that place now, the latest first. */
    List<EntryChange> of(Norm now, Place place) throws HistoryException {
        Optional<State> head = timeline.head();
        Step last = step(head.isPresent() ? texts.of(head.get()) : texts.none(), now, place);
        last.change().ifPresent(c -> found.add(new EntryChange(null, c)));
        head.ifPresent(h -> places.put(h.commit(), last.before()));
        for (State state : timeline.states()) {
            visit(state, Objects.requireNonNull(places.remove(state.commit())));
            texts.release(state);
        }
        return found;
    }

    private void visit(State state, Place place) throws HistoryException {
        Optional<Comparison> change = Optional.empty();
        boolean same = false;
        for (State parent : timeline.parents(state).toList()) {
            Step step = parent.holds(state.blob()) ? new Step(place, Optional.empty())
                    : step(texts.of(parent), texts.of(state), place);
            places.merge(parent.commit(), step.before(), (a, b) -> a.isThere() ? a : b);
            same |= step.change().isEmpty();
            change = change.or(step::change);
        }
        if (state.commit().getParentCount() == 0) {
            change = step(texts.none(), texts.of(state), place).change();
        }
        if (!same && change.isPresent()) {
            found.add(new EntryChange(points.of(state), change.get()));
        }
    }

    /** From one state to the next: where the entry was before, and what happened to it. */
    private record Step(Place before, Optional<Comparison> change) {
    }

    private static Step step(Norm old, Norm now, Place place) {
        if (!place.isThere()) {
            int before = EntryNames.withId(old, place.id());
            return before < 0 ? new Step(place, Optional.empty())
                    : new Step(new Place(before, place.id()), change(old, now, before, -1));
        }
        EntryPairs pairs = EntryPairs.of(old, now);
        int before = pairs.oldOf(place.index());
        Optional<Comparison> change = pairs.isSame(place.index()) ? Optional.empty()
                : change(old, now, before, place.index());
        // A part that was split off goes on as the whole that it came from.
        @Nullable Side side = change.map(c -> c.changes().get(0).before()).orElse(null);
        return new Step(before >= 0 || side == null ? new Place(before, id(old, before, place))
                : new Place(side.index(), side.id()), change);
    }

    private static @Nullable String id(Norm old, int before, Place place) {
        @Nullable String id = before < 0 ? null : EntryNames.id(old.getElements().get(before));
        return id == null ? place.id() : id;
    }

    private static Optional<Comparison> change(Norm old, Norm now, int before, int after) {
        Comparison all = Comparison.of(old, now);
        return all.changes().stream().filter(c -> isOf(c, before, after)).findFirst()
                .map(c -> new Comparison(old, now, List.of(c), List.of(), all.sharesIds()));
    }

    private static boolean isOf(Change change, int before, int after) {
        return after >= 0 ? is(change.after(), after) || change.parts().stream().anyMatch(s -> is(s, after))
                : is(change.before(), before) || change.merged().stream().anyMatch(s -> is(s, before));
    }

    private static boolean is(@Nullable Side side, int index) {
        return side != null && side.index() == index;
    }
}
