// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.lexicon;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A list of words, the longest first, so that the longest that fits is found. */
public record Words(List<String> all) {

    public static Words of(Collection<String> words) {
        return new Words(words.stream().distinct().sorted(Comparator.comparingInt(String::length).reversed()).toList());
    }

    /** The word with which the text goes on at an index, if any. */
    public Optional<String> at(String text, int index) {
        return all.stream().filter(w -> text.startsWith(w, index)).findFirst();
    }

    /** The word with which the text begins, if any. */
    public Optional<String> begin(String text) {
        return at(text, 0);
    }

    /** The word with which the text ends, if any. */
    public Optional<String> end(String text) {
        return all.stream().filter(text::endsWith).findFirst();
    }

    public boolean isBegin(String text) {
        return begin(text).isPresent();
    }

    public boolean isEnd(String text) {
        return end(text).isPresent();
    }

    /** Whether one of the words stands anywhere in the text. */
    public boolean isIn(String text) {
        return all.stream().anyMatch(text::contains);
    }

    public boolean has(String text) {
        return all.contains(text);
    }
}
