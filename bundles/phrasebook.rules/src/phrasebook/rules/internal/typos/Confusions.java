// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.typos;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.rules.Fix;
import phrasebook.rules.Rule;
import phrasebook.rules.Violation;
import phrasebook.rules.internal.DataLines;
import phrasebook.rules.internal.Passage;
import phrasebook.rules.internal.Passage.Kind;

/** A list of confusions, and where they stand in a text. The work grows with the length of the text alone. */
final class Confusions {

    private final int first;
    private final List<List<Confusion>> byFirst;

    private Confusions(List<Confusion> all) {
        first = all.stream().mapToInt(c -> c.found().charAt(0)).min().orElse(0);
        int last = all.stream().mapToInt(c -> c.found().charAt(0)).max().orElse(0);
        byFirst = new ArrayList<>(Collections.nCopies(last - first + 1, List.of()));
        all.stream().collect(Collectors.groupingBy(c -> c.found().charAt(0) - first)).forEach(byFirst::set);
    }

    /** The list in the resource of that name beside this class. */
    static Confusions read(String name) {
        return new Confusions(DataLines.of(Confusions.class, name).stream()
                .flatMap(line -> ConfusionLine.of(line).all()).toList());
    }

    /** Reports each in the passage, by the rule. The rule's message names what stands there and what should. */
    void check(Passage passage, Rule rule, Consumer<Violation> report) {
        if (passage.is(Kind.EXAMPLE, Kind.PENDING)) {
            return;
        }
        String text = passage.text();
        int behind = 0;
        for (int at = 0; at < text.length(); at++) {
            Confusion found = find(text, at, behind);
            if (found != null) {
                boolean missing = found.to() == found.from();
                int start = missing ? at : at + found.from();
                behind = missing ? at + found.found().length() : at + found.to();
                report.accept(passage.breaks(rule, start, behind, new Fix(found.mended(), found.isAlwaysWrong()),
                        found.wrong(), found.mended()));
            }
        }
    }

    private @Nullable Confusion find(String text, int at, int behind) {
        int c = text.charAt(at) - first;
        for (Confusion candidate : c < 0 || c >= byFirst.size() ? List.<Confusion>of() : byFirst.get(c)) {
            int start = candidate.to() == candidate.from() ? at : at + candidate.from();
            if (start >= behind && candidate.isAt(text, at)) {
                return candidate;
            }
        }
        return null;
    }
}
