// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.bans;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import phrasebook.model.Ban;
import phrasebook.model.Entry;
import phrasebook.model.Situation;
import phrasebook.model.Utterance;
import phrasebook.model.query.Situations;
import phrasebook.model.query.Wordings;
import phrasebook.rules.Context;
import phrasebook.rules.internal.Entries;
import phrasebook.rules.matching.BanWordings;

/** Finds the bans whose moment and meaning are those of what is said. */
record Clashes(List<Ban> bans, Index index) {

    /** Of a meaning that asks or denies, one concept alone is no meaning: 吗 is in every second sentence. */
    private static final int LEAST = 2;
    private static final String NOT = "否";

    /** What the answers depend on of one ban: when, what, by what name, and what instead. */
    record Key(String trigger, List<List<String>> wordings, String label, String instead, String insteadEntry) {

        static Key of(Ban ban) {
            Situation trigger = ban.getTrigger();
            Entry instead = ban.getInsteadEntry();
            return new Key(trigger == null ? "" : Situations.printed(trigger),
                    ban.getWordings().stream().map(BanWordings::spellings).toList(), Entries.label(ban),
                    Wordings.printed(ban.getInsteadText()), instead == null ? "" : Entries.label(instead));
        }
    }

    /** Bans that have a moment and a meaning, by the concept of their moment that fewest moments share. */
    private record Index(List<Key> keys, Map<String, List<Entry>> byConcept) {

        private record Entry(int ban, Trigger trigger, Meaning meaning) {
        }

        static Index of(List<Key> keys) {
            List<Entry> entries = new ArrayList<>();
            Map<String, Integer> frequency = new HashMap<>();
            for (int i = 0; i < keys.size(); i++) {
                int ban = i;
                Trigger trigger = Trigger.of(keys.get(i).trigger());
                trigger.meaning().concepts().forEach(c -> frequency.merge(c, 1, Integer::sum));
                meanings(keys.get(i)).forEach(m -> entries.add(new Entry(ban, trigger, m)));
            }
            Map<String, List<Entry>> byConcept = new HashMap<>();
            entries.forEach(e -> e.trigger().meaning().concepts().stream().min(Comparator.comparing(frequency::get))
                    .ifPresent(rarest -> byConcept.computeIfAbsent(rarest, c -> new ArrayList<>()).add(e)));
            return new Index(keys, byConcept);
        }

        private static Stream<Meaning> meanings(Key key) {
            return key.wordings().stream().flatMap(List::stream).map(Meaning::of)
                    .filter(m -> m.concepts().size() >= LEAST).distinct();
        }

        IntStream find(Utterance said, Trigger trigger) {
            List<Entry> then = trigger.meaning().concepts().stream()
                    .flatMap(c -> byConcept.getOrDefault(c, List.of()).stream()).filter(e -> e.trigger().isLike(trigger))
                    .toList();
            return then.isEmpty() ? IntStream.empty() : sentences(said).map(Meaning::of)
                    .flatMap(meaning -> then.stream().filter(e -> isSaid(e.meaning(), meaning)))
                    .mapToInt(Entry::ban).sorted().distinct();
        }

        private static Stream<String> sentences(Utterance said) {
            return BanWordings.readings(said).stream()
                    .flatMap(text -> Arrays.stream(text.split("(?<=[。！？；!?;])"))).distinct();
        }

        /** To ask what is not clear is no way of asking whether it is. */
        private static boolean isSaid(Meaning forbidden, Meaning said) {
            return forbidden.isMostOf(said) && forbidden.concepts().contains(NOT) == said.concepts().contains(NOT);
        }
    }

    /** All keys, as one. */
    private record Keys(List<Key> all) {
    }

    /** Of the bans that hold in every call; made once while they stay as they are. */
    static Clashes everywhere(Context context) {
        return context.now(Clashes.class, c -> {
            List<Ban> bans = Entries.bansEverywhere(c.norm()).filter(b -> !b.getWordings().isEmpty()).toList();
            Keys keys = new Keys(bans.stream().map(Key::of).toList());
            return new Clashes(bans, c.derived(Index.class, keys, k -> Index.of(k.all())));
        });
    }

    /** Those of the bans under a phrase, which hold in any of its situations. */
    static List<Ban> of(List<Ban> bans, Utterance said) {
        return bans.stream().filter(ban -> Index.sentences(said).map(Meaning::of).anyMatch(
                meaning -> Index.meanings(Key.of(ban)).anyMatch(m -> Index.isSaid(m, meaning)))).toList();
    }

    /** The bans whose moment and meaning are those of what is said then. */
    List<Ban> with(Utterance said, Trigger trigger) {
        return index.find(said, trigger).mapToObj(bans::get).toList();
    }

    /** What the answers depend on. */
    Object key() {
        return index.keys();
    }
}
