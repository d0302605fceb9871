// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The sections of {@code lexicon.txt}. */
public final class Lexicon {

    private static final Map<String, Words> SECTIONS = read();

    private Lexicon() {
    }

    /** The words of a section. An unknown section is a mistake in the program. */
    public static Words words(String section) {
        Words words = SECTIONS.get(section);
        if (words == null) {
            throw new IllegalArgumentException(section);
        }
        return words;
    }

    /** The words of all sections whose name begins so. */
    public static Words startingWith(String prefix) {
        return Words.of(SECTIONS.entrySet().stream().filter(s -> s.getKey().startsWith(prefix))
                .flatMap(s -> s.getValue().all().stream()).toList());
    }

    /** Every word of one section followed by every word of another. */
    public static Words combined(String first, String second) {
        return Words.of(words(first).all().stream().flatMap(f -> words(second).all().stream().map(f::concat)).toList());
    }

    /** The pairs {@code left=right} of a section. */
    public static Map<String, String> pairs(String section) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String pair : words(section).all()) {
            String[] sides = pair.split("=");
            pairs.put(sides[0], sides[1]);
        }
        return pairs;
    }

    /** The words of the sections {@code prefix.X} by constant X of an enumeration, where X has a section. */
    public static <E extends Enum<E>> Map<E, Words> byConstant(String prefix, Class<E> type) {
        Map<E, Words> words = new LinkedHashMap<>();
        for (E constant : type.getEnumConstants()) {
            Words section = SECTIONS.get(prefix + "." + Objects.requireNonNull(constant).name());
            if (section != null) {
                words.put(constant, section);
            }
        }
        return words;
    }

    private static Map<String, Words> read() {
        Map<String, List<String>> sections = new HashMap<>();
        List<String> current = new ArrayList<>();
        for (String line : Resources.lines("lexicon.txt")) {
            if (line.startsWith("[")) {
                current = sections.computeIfAbsent(line.substring(1, line.indexOf(']')), s -> new ArrayList<>());
            } else {
                current.addAll(List.of(line.split(" +")));
            }
        }
        Map<String, Words> words = new HashMap<>();
        sections.forEach((name, list) -> words.put(name, Words.of(list)));
        return words;
    }
}
