// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.bans;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import phrasebook.rules.internal.WordFile;
import phrasebook.rules.matching.Folding;

/**
 * What a short text means, as far as bans need it: the concepts of meaning.txt that its words name, and the characters
 * of all other words. The file is read when it is first asked for.
 *
 * @param words concepts and characters in the order of the text
 * @param concepts the same, each once
 * @param marks a bit for each concept, which several may share: what lacks a bit lacks the concept
 * @param moment 后, 时 or 前, whichever is named last; 时 where none is
 */
record Meaning(List<String> words, Set<String> concepts, long marks, String moment) {

    private static final List<String> MOMENTS = List.of("后", "时", "前");
    private static final String NOTHING = "-";
    private static final Map<String, List<String>> WORDS = new HashMap<>();
    /** By the first character of words, how long the longest of them is. */
    private static final byte[] LONGEST = new byte[Character.MAX_VALUE + 1];

    static {
        WordFile.sections(Meaning.class, "meaning.txt").forEach((concept, words) -> words.forEach(word -> {
            String folded = Folding.of(word).text();
            WORDS.put(folded, List.of(concept.split("\\+")));
            LONGEST[folded.charAt(0)] = (byte) Math.max(LONGEST[folded.charAt(0)], folded.length());
        }));
    }

    /** The meaning of one clause or sentence. */
    static Meaning of(String text) {
        String folded = Folding.of(text).text();
        List<String> concepts = new ArrayList<>();
        String moment = "时";
        for (int at = 0; at < folded.length();) {
            int end = wordEnd(folded, at);
            for (String concept : WORDS.getOrDefault(folded.substring(at, end), List.of(folded.substring(at, end)))) {
                if (MOMENTS.contains(concept)) {
                    moment = concept;
                } else if (!concept.equals(NOTHING)) {
                    concepts.add(concept);
                }
            }
            at = end;
        }
        long marks = 0;
        for (String concept : concepts) {
            marks |= 1L << (concept.hashCode() * 0x9E3779B9 >>> 26);
        }
        return new Meaning(concepts, new HashSet<>(concepts), marks, moment);
    }

    @Override
    public int hashCode() {
        return words.hashCode();
    }

    private static int wordEnd(String text, int at) {
        for (int end = Math.min(text.length(), at + LONGEST[text.charAt(at)]); end > at + 1; end--) {
            if (WORDS.containsKey(text.substring(at, end))) {
                return end;
            }
        }
        return at + 1;
    }

    /** Whether the other says all that this says, and little else. */
    boolean isMostOf(Meaning other) {
        int most = other.concepts.size();
        return (marks & ~other.marks) == 0 && !concepts.isEmpty() && concepts.size() <= most
                && concepts.size() * 2 >= most && other.concepts.containsAll(concepts);
    }
}
