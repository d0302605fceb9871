// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Makes all spellings of the same words one, so that no spelling hides a banned wording. Width, case, traditional
 * characters, blanks and punctuation make no difference; 您 is 你, 咱 is 我, and 我们 is 我; particles that ask
 * (吗 嘛 么 吧, and a question mark where none stands) are one, and so are those that colour a sentence (呢 啊 呀 …).
 * Takes time by the length of the text.
 */
public final class Folding {

    /** Stands in a text for what is filled in when it is said; it is kept as it is. */
    public static final char SLOT = '\uFFFC';

    private static final Map<Character, List<String>> FILLERS = new HashMap<>();

    static {
        Alphabet.section("fillers").stream().map(f -> folded(f, new Folded(8)).text()).distinct()
                .sorted((a, b) -> Integer.compare(b.length(), a.length()))
                .forEach(f -> FILLERS.merge(f.charAt(0), List.of(f), Folding::join));
    }

    private final String text;
    private final Folded folded;
    private boolean stop;

    private Folding(String text, Folded folded) {
        this.text = text;
        this.folded = folded;
    }

    /** The folded form of what somebody says, with the place of each character in the text as written. */
    public static Folded of(String text) {
        Folded folded = folded(text, new Folded(text.length()));
        markFillers(folded);
        return folded;
    }

    /**
     * The folded form of what a ban forbids: empty where nothing of it is heard. It is looked for in {@link #of} of
     * what is said. A wording that asks without a particle (你到底想干什么？) is looked for without its question mark.
     */
    public static String pattern(String wording) {
        String words = wording.strip();
        int end = words.length();
        if (Alphabet.section("interrogative").stream().anyMatch(words::contains)) {
            while (end > 0 && !Alphabet.isSpoken(words.charAt(end - 1))) {
                end--;
            }
        }
        return folded(words.substring(0, end), new Folded(end)).text();
    }

    private static Folded folded(String text, Folded folded) {
        new Folding(text, folded).run();
        return folded;
    }

    private void run() {
        for (int at = 0; at < text.length();) {
            int character = text.codePointAt(at);
            int next = at + Character.charCount(character);
            int plain = Alphabet.folded(character);
            if (plain == '?') {
                ask(at, next);
            } else if (Alphabet.isSpoken(plain)) {
                take(plain, at, next);
            }
            stop |= Alphabet.isStop(character);
            at = next;
        }
    }

    private void take(int character, int at, int next) {
        char before = stop ? 0 : folded.last();
        if (Alphabet.isPlural(character, before)) {
            folded.extend(before, next);
            return;
        }
        int after = next < text.length() ? Alphabet.folded(text.codePointAt(next)) : 0;
        char particle = Alphabet.particle(character, before, after);
        if (particle == 0) {
            for (char unit : Character.toChars(character)) {
                add(unit, at, next, false);
            }
        } else if (before != 0 && folded.isParticle(folded.length() - 1)) {
            folded.extend(before == Alphabet.ASKING ? before : particle, next);
        } else {
            add(particle, at, next, true);
        }
    }

    /** A question mark makes a particle ask, and is one where none stands. */
    private void ask(int at, int next) {
        int last = folded.length() - 1;
        if (last < 0 || stop) {
            return;
        }
        if (folded.isParticle(last)) {
            folded.extend(Alphabet.ASKING, folded.end(last));
        } else {
            add(Alphabet.ASKING, at, next, true);
        }
    }

    private void add(char character, int start, int end, boolean particle) {
        folded.add(character, start, end, stop, particle);
        stop = false;
    }

    private static void markFillers(Folded folded) {
        String text = folded.text();
        for (int at = 0; at < text.length(); at++) {
            int length = filler(text, at);
            if (length > 0) {
                folded.markFiller(at, at + length);
                at += length - 1;
            }
        }
    }

    /** The length of the longest filler that stands there, or 0. */
    private static int filler(String text, int at) {
        for (String filler : FILLERS.getOrDefault(text.charAt(at), List.of())) {
            if (text.startsWith(filler, at)) {
                return filler.length();
            }
        }
        return 0;
    }

    private static List<String> join(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
