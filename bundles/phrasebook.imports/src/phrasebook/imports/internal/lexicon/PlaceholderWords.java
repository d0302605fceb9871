// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.lexicon;

import java.util.List;
import java.util.Optional;

/**
 * What a placeholder sign stands for, as far as the words beside it tell.
 *
 * @param name the name of the placeholder
 * @param meaning what it stands for
 */
public record PlaceholderWords(String name, String meaning, Words before, Words after) {

    private static final List<PlaceholderWords> ALL = Resources.lines("placeholders.txt").stream()
            .map(l -> l.split("\\|")).map(c -> new PlaceholderWords(c[0], c[1], words(c[2]), words(c[3]))).toList();

    /** The row that fits the text before and after a sign; what follows tells more than what precedes. */
    public static Optional<PlaceholderWords> of(String before, String after) {
        return ALL.stream().filter(r -> r.after.isBegin(after)).findFirst()
                .or(() -> ALL.stream().filter(r -> r.before.isEnd(before)).findFirst());
    }

    /** Words of address, before which 某 stands for a name. */
    public static Words address() {
        return ALL.get(0).after;
    }

    private static Words words(String column) {
        return Words.of(column.equals("-") ? List.of() : List.of(column.split(" ")));
    }
}
