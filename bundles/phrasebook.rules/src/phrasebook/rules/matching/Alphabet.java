// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.matching;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import phrasebook.rules.internal.WordFile;

/** What single characters and short words count as when bans are looked for; the words stand in folding.txt. */
final class Alphabet {

    /** What each particle that asks, and each that colours, is folded to. */
    static final char ASKING = '吗';
    static final char COLOURING = '呢';

    private static final Map<String, List<String>> WORDS = WordFile.sections(Alphabet.class, "folding.txt");
    private static final Map<Integer, Integer> SAME = new HashMap<>();
    private static final Map<Integer, Character> PARTICLES = new HashMap<>();
    private static final Set<String> NO_PARTICLES = new HashSet<>(section("words"));
    private static final String PLURAL = section("plural").get(0);
    private static final String PLURAL_BEHIND = section("plural").get(1);

    static {
        List<String> same = section("same");
        for (int i = 0; i + 1 < same.size(); i += 2) {
            SAME.put(same.get(i).codePointAt(0), same.get(i + 1).codePointAt(0));
        }
        section("asking").forEach(p -> PARTICLES.put(p.codePointAt(0), ASKING));
        section("colouring").forEach(p -> PARTICLES.put(p.codePointAt(0), COLOURING));
    }

    private Alphabet() {
    }

    /** The words of a section of folding.txt. */
    static List<String> section(String name) {
        List<String> words = WORDS.get(name);
        return words == null ? List.of() : words;
    }

    /** The one character that all of its kind are folded to: width, case, compatibility forms, script, 您 and 咱. */
    static int folded(int character) {
        int plain = character;
        if (character >= '\uFF01' && character <= '\uFF5E') {
            plain = character - 0xFEE0;
        } else if (character >= '\u2E80' && character <= '\u2FDF' || character >= '\uF900' && character <= '\uFAFF') {
            plain = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC).codePointAt(0);
        }
        int simple = Simplified.of(Character.toLowerCase(plain));
        return SAME.getOrDefault(simple, simple);
    }

    /** Whether the character is heard when it is said. */
    static boolean isSpoken(int folded) {
        return Character.isLetterOrDigit(folded) || Character.isIdeographic(folded) || folded == Folding.SLOT;
    }

    /** Whether the folded character is a plural sign that makes no difference behind the one before it. */
    static boolean isPlural(int folded, char before) {
        return folded == PLURAL.charAt(0) && PLURAL_BEHIND.indexOf(before) >= 0;
    }

    /** The particle that the character is, as it is folded, or 0 where it is none between its neighbours. */
    static char particle(int folded, char before, int after) {
        Character particle = PARTICLES.get(folded);
        if (particle == null || NO_PARTICLES.contains(before + Character.toString(folded))
                || NO_PARTICLES.contains(Character.toString(folded) + Character.toString(after))) {
            return 0;
        }
        return particle;
    }

    /** Whether the character ends a clause. */
    static boolean isStop(int character) {
        return "，。！？；：,.!?;:\n\r".indexOf(character) >= 0;
    }
}
