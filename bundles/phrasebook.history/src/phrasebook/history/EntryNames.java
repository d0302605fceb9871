// SPDX-License-Identifier: EPL-2.0
package phrasebook.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.history.HistoryException.Kind;
import phrasebook.model.Element;
import phrasebook.model.Entry;
import phrasebook.model.Norm;
import phrasebook.model.Numbered;
import phrasebook.model.query.NumberStyle;

/** How people name an entry: by its id, or by its number. */
final class EntryNames {

    private EntryNames() {
    }

    static @Nullable String id(Element element) {
        return element instanceof Numbered numbered ? numbered.getId() : null;
    }

    private static String number(Element element) {
        @Nullable String number = element instanceof Numbered numbered ? numbered.getNumber() : null;
        return number == null ? "" : number;
    }

    /** The name without the brackets that an id stands in. */
    static String bare(String name) {
        String text = name.strip();
        return text.startsWith("[") && text.endsWith("]") ? text.substring(1, text.length() - 1) : text;
    }

    /** Where the element of that id is among the norm's elements, or -1. */
    static int withId(Norm norm, @Nullable String id) {
        return id == null ? -1 : IntStream.range(0, norm.getElements().size())
                .filter(i -> id.equals(id(norm.getElements().get(i)))).findFirst().orElse(-1);
    }

    /**
     * Where the entry of that name is among the norm's elements, or -1. A number that is spelt otherwise counts where
     * no entry has it as it was given: {@code 第3条} and {@code 3} are entry {@code 3.} too.
     */
    static int find(Norm norm, String name) throws HistoryException {
        int byId = withId(norm, bare(name));
        if (byId >= 0) {
            return byId;
        }
        String wanted = name.strip();
        OptionalInt place = one(norm, wanted, e -> number(e).equals(wanted));
        if (place.isEmpty()) {
            Optional<Integer> value = value(wanted);
            place = value.isEmpty() ? place
                    : one(norm, wanted, e -> e instanceof Entry && value(number(e)).equals(value));
        }
        return place.orElse(-1);
    }

    private static Optional<Integer> value(String number) {
        return number.matches("[0-9]{1,6}") ? Optional.of(Integer.parseInt(number))
                : NumberStyle.at(number).filter(m -> m.length() == number.length()).map(NumberStyle.Match::value);
    }

    private static OptionalInt one(Norm norm, String name, Predicate<Element> test) throws HistoryException {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < norm.getElements().size(); i++) {
            if (test.test(norm.getElements().get(i))) {
                places.add(i);
            }
        }
        if (places.size() > 1) {
            throw new HistoryException(Kind.SEVERAL_ENTRIES, name, places.stream()
                    .map(p -> String.valueOf(id(norm.getElements().get(p)))).collect(Collectors.joining(", ")));
        }
        return places.isEmpty() ? OptionalInt.empty() : OptionalInt.of(places.get(0));
    }
}
