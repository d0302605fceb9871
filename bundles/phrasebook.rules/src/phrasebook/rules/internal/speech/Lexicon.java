// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.speech;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;

/** The words of {@code speech.txt}, by their first characters, so that one pass over a text finds all of them. */
final class Lexicon {

    private record Word(String text, Set<Sign> signs) {
    }

    /** Read when a text is first looked at. */
    private static final class Read {
        static final Lexicon LEXICON = new Lexicon();
    }

    /** For each character the words that begin with it, the longest first; null where there are none. */
    private final Word[] @Nullable [] words = new Word[Character.MAX_VALUE + 1][];

    private Lexicon() {
        Map<String, Set<Sign>> signs = new HashMap<>();
        Map<String, Sign> sections = new HashMap<>();
        for (Sign sign : Sign.values()) {
            sections.put("[" + sign.section() + "]", sign);
        }
        Sign section = Sign.MASK;
        for (String line : lines()) {
            Sign opened = sections.get(line);
            if (opened != null) {
                section = opened;
                continue;
            }
            for (String word : line.split(" +")) {
                signs.computeIfAbsent(word, w -> EnumSet.noneOf(Sign.class)).add(section);
            }
        }
        signs.entrySet().stream().map(e -> new Word(e.getKey(), e.getValue()))
                .sorted(Comparator.comparingInt((Word w) -> w.text().length()).reversed())
                .collect(Collectors.groupingBy(w -> w.text().charAt(0)))
                .forEach((first, list) -> words[first] = list.toArray(Word[]::new));
    }

    private static List<String> lines() {
        try (InputStream in = Lexicon.class.getResourceAsStream("speech.txt")) {
            if (in == null) {
                throw new IllegalStateException("speech.txt");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The signs in the text by where they begin. Nothing that begins inside a {@link Sign#MASK} is one. */
    static List<Mark> marks(String text) {
        return Read.LEXICON.in(text);
    }

    private List<Mark> in(String text) {
        List<Mark> marks = new ArrayList<>(4);
        for (int i = 0; i < text.length(); i++) {
            Word[] candidates = words[text.charAt(i)];
            if (candidates != null) {
                i = Math.max(i, add(candidates, text, i, marks) - 1);
            }
        }
        return marks;
    }

    /** Adds the signs of all words that stand there, and says where a mask ends; 0 where there is none. */
    private static int add(Word[] candidates, String text, int at, List<Mark> marks) {
        for (Word word : candidates) {
            if (!text.startsWith(word.text(), at)) {
                continue;
            }
            int end = at + word.text().length();
            boolean mask = word.signs().contains(Sign.MASK);
            for (Sign sign : word.signs()) {
                if (sign != Sign.MASK) {
                    marks.add(new Mark(sign, at, end));
                }
            }
            if (mask) {
                return end;
            }
        }
        return 0;
    }
}
