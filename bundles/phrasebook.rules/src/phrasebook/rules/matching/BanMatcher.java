// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.ahocorasick.trie.PayloadTrie;
import org.ahocorasick.trie.PayloadTrie.PayloadTrieBuilder;

import phrasebook.model.Utterance;

/**
 * Finds all of many banned wordings in a text at once, however they are spelt. A text is gone through by Aho and
 * Corasick's automaton, in time by its length, however many wordings there are: as it is, and again without its fillers
 * and particles where it has any. May be used by several threads.
 */
public final class BanMatcher {

    private static final Comparator<Hit> BY_WORDING =
            Comparator.comparingInt(Hit::wording).thenComparingInt(Hit::start).thenComparingInt(h -> -h.end());
    private static final Comparator<Hit> BY_PLACE =
            Comparator.comparingInt(Hit::start).thenComparingInt(Hit::end).thenComparingInt(Hit::wording);

    private final PayloadTrie<List<Pattern>> trie;

    /**
     * A wording found.
     *
     * @param wording its place in the list that the matcher was made of
     * @param start of its first character in the text as written, in UTF-16 units from 0
     * @param end behind its last character
     */
    public record Hit(int wording, int start, int end) {
    }

    private BanMatcher(PayloadTrie<List<Pattern>> trie) {
        this.trie = trie;
    }

    /**
     * A matcher of wordings, each one text or several of which any counts. What is filled in is a {@link Folding#SLOT};
     * it stands for up to twelve characters, as dots inside a wording do. A wording of which nothing is heard never
     * hits.
     */
    public static BanMatcher of(List<List<String>> wordings) {
        Map<String, List<Pattern>> byHead = new LinkedHashMap<>();
        for (int i = 0; i < wordings.size(); i++) {
            int wording = i;
            wordings.get(i).stream().flatMap(spelling -> Pattern.of(wording, spelling).stream()).distinct()
                    .forEach(p -> byHead.computeIfAbsent(p.head(), head -> new ArrayList<>(1)).add(p));
        }
        PayloadTrieBuilder<List<Pattern>> builder = PayloadTrie.builder();
        byHead.forEach(builder::addKeyword);
        return new BanMatcher(builder.build());
    }

    /** Every place where a wording is said, in the order of the text; places of the same wording do not overlap. */
    public List<Hit> hits(String text) {
        Folded said = Folding.of(text);
        List<Hit> hits = new ArrayList<>(0);
        find(text, said, hits);
        if (said.hasFillers()) {
            find(text, said.withoutFillers(), hits);
        }
        if (said.hasParticles()) {
            find(text, said.withoutFillersAndParticles(), hits);
        }
        return hits.isEmpty() ? List.of() : apart(hits);
    }

    /**
     * Every place where a wording is said in the words, whichever option of their choices is taken. Places are in the
     * words as printed, with each placeholder as one {@link Folding#SLOT}; a place around a choice holds all its
     * options.
     */
    public List<Hit> hits(Utterance said) {
        List<Hit> hits = new ArrayList<>(0);
        for (Readings.Reading reading : Readings.each(said)) {
            hits(reading.text().toString()).forEach(h -> hits.add(
                    new Hit(h.wording(), reading.printed(h.start()), reading.printed(h.end() - 1) + 1)));
        }
        return hits.isEmpty() ? List.of() : apart(hits);
    }

    private void find(String text, Folded said, List<Hit> hits) {
        String folded = said.text();
        trie.parseText(folded, emit -> {
            for (Pattern pattern : emit.getPayload()) {
                int start = emit.getStart();
                int end = pattern.end(said, folded, emit.getEnd() + 1);
                if (end >= 0 && isInOnePiece(said, start, end)
                        && Boundaries.hold(text, said.start(start), said.end(end - 1))) {
                    hits.add(new Hit(pattern.wording(), said.start(start), said.end(end - 1)));
                }
            }
            return true;
        });
    }

    /**
     * Punctuation inside a wording does not hide it; but where one character alone is left before a stop, it belongs
     * to the words before it: 请告诉我，不知道… does not hold 我不知道, and 我，不知道 does.
     */
    private static boolean isInOnePiece(Folded said, int start, int end) {
        int stop = said.nextClause(start + 1);
        return stop < 0 || stop >= end || stop - start > 1 || said.beginsClause(start);
    }

    private static List<Hit> apart(List<Hit> hits) {
        hits.sort(BY_WORDING);
        List<Hit> apart = new ArrayList<>();
        Hit last = new Hit(-1, 0, 0);
        for (Hit hit : hits) {
            if (hit.wording() != last.wording() || hit.start() >= last.end()) {
                apart.add(hit);
                last = hit;
            }
        }
        apart.sort(BY_PLACE);
        return apart;
    }
}
