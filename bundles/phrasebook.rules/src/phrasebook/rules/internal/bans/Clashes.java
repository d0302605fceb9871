// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.bans;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;

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

        /** Where two differ in one of the others alone, no harm is done. */
        @Override
        public int hashCode() {
            return 31 * trigger.hashCode() + wordings.hashCode();
        }

        /** As Java would make it, which would take a first check 9 ms. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && trigger.equals(key.trigger) && wordings.equals(key.wordings)
                    && label.equals(key.label) && instead.equals(key.instead) && insteadEntry.equals(key.insteadEntry);
        }

        static Key of(Ban ban) {
            Situation trigger = ban.getTrigger();
            Entry instead = ban.getInsteadEntry();
            return new Key(trigger == null ? "" : Situations.printed(trigger),
                    ban.getWordings().stream().map(BanWordings::spellings).toList(), Entries.label(ban),
                    Wordings.printed(ban.getInsteadText()), instead == null ? "" : Entries.label(instead));
        }
    }

    /** What is forbidden at one moment, by the concept of each meaning that fewest of these meanings share. */
    private record Forbidden(Trigger trigger, Map<String, List<Entry>> byConcept) {

        private record Entry(int ban, Meaning meaning) {
        }

        static Forbidden of(Trigger trigger, List<Entry> entries) {
            return new Forbidden(trigger, byRarest(entries, e -> e.meaning().concepts()));
        }

        /** The bans whose meaning the sentence has. */
        IntStream find(Meaning said) {
            return said.concepts().stream().flatMap(c -> byConcept.getOrDefault(c, List.of()).stream())
                    .filter(e -> Index.isSaid(e.meaning(), said)).mapToInt(Entry::ban);
        }
    }

    /** Bans that have a moment and a meaning: their moments, by the concept of each that fewest moments share. */
    private record Index(List<Key> keys, Map<String, List<Forbidden>> byConcept) {

        static Index of(List<Key> keys) {
            Map<List<String>, List<Forbidden.Entry>> entries = new LinkedHashMap<>();
            Map<List<String>, Trigger> triggers = new HashMap<>();
            for (int i = 0; i < keys.size(); i++) {
                int ban = i;
                Trigger trigger = Trigger.of(keys.get(i).trigger());
                List<String> moment = new ArrayList<>(trigger.meaning().words());
                moment.add(trigger.meaning().moment());
                triggers.putIfAbsent(moment, trigger);
                meanings(keys.get(i)).forEach(m -> entries.computeIfAbsent(moment, k -> new ArrayList<>())
                        .add(new Forbidden.Entry(ban, m)));
            }
            List<Forbidden> all = new ArrayList<>();
            entries.forEach((moment, forbidden) -> all.add(Forbidden.of(triggers.get(moment), forbidden)));
            return new Index(keys, byRarest(all, f -> f.trigger().meaning().concepts()));
        }

        private static Stream<Meaning> meanings(Key key) {
            return key.wordings().stream().flatMap(List::stream).map(Meaning::of)
                    .filter(m -> m.concepts().size() >= LEAST).distinct();
        }

        List<Forbidden> then(Trigger trigger) {
            List<Forbidden> then = new ArrayList<>(0);
            for (String concept : trigger.meaning().concepts()) {
                for (Forbidden forbidden : byConcept.getOrDefault(concept, List.of())) {
                    if (forbidden.trigger().isLike(trigger)) {
                        then.add(forbidden);
                    }
                }
            }
            return then;
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

    /** Each below that of its concepts which fewest of them have: what has all of its concepts has that one. */
    private static <T> Map<String, List<T>> byRarest(List<T> all, Function<T, Set<String>> concepts) {
        Map<String, Integer> frequency = new HashMap<>();
        all.forEach(each -> concepts.apply(each).forEach(c -> frequency.merge(c, 1, Integer::sum)));
        Map<String, List<T>> byConcept = new HashMap<>();
        all.forEach(each -> concepts.apply(each).stream().min(Comparator.comparing(frequency::get))
                .ifPresent(rarest -> byConcept.computeIfAbsent(rarest, c -> new ArrayList<>()).add(each)));
        return byConcept;
    }

    /** Of the bans that hold in every call; made once while they stay as they are. */
    static Clashes everywhere(Context context) {
        return context.now(Clashes.class, c -> {
            List<Ban> bans = Entries.bansEverywhere(c.norm()).filter(b -> !b.getWordings().isEmpty()).toList();
            return new Clashes(bans, c.derived(Index.class, bans.stream().map(Key::of).toList(), Index::of));
        });
    }

    /** Those of the bans under a phrase, which hold in any of its situations. */
    static List<Ban> of(List<Ban> bans, Utterance said) {
        return bans.stream().filter(ban -> Index.sentences(said).map(Meaning::of).anyMatch(
                meaning -> Index.meanings(Key.of(ban)).anyMatch(m -> Index.isSaid(m, meaning)))).toList();
    }

    /** What is forbidden at one moment. */
    record Then(List<Ban> bans, List<Forbidden> forbidden) {

        /** The bans whose meaning is that of what is said then. */
        List<Ban> with(Utterance said) {
            return forbidden.isEmpty() ? List.of() : Index.sentences(said).map(Meaning::of).flatMapToInt(
                    meaning -> forbidden.stream().flatMapToInt(f -> f.find(meaning))).sorted().distinct()
                    .mapToObj(bans::get).toList();
        }
    }

    /** What the bans forbid at a moment. */
    Then then(Trigger trigger) {
        return new Then(bans, index.then(trigger));
    }

    /** What the answers depend on. */
    Object key() {
        return index.keys();
    }
}
