// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.preferences;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import phrasebook.rules.Settings.Term;

/** Terms as lines that a person writes: {@code 市民：对方、客户}. */
final class TermLines {

    private TermLines() {
    }

    static String print(List<Term> terms) {
        return terms.stream().map(t -> t.preferred() + "：" + String.join("、", t.avoided()))
                .collect(Collectors.joining("\n"));
    }

    /** The terms of the lines; nothing where a line is none, which {@link #wrong} names. */
    static Optional<List<Term>> parse(String lines) {
        return wrong(lines).isPresent() ? Optional.empty()
                : Optional.of(lines.lines().filter(l -> !l.isBlank()).map(TermLines::term).toList());
    }

    /** The first line that is no term. */
    static Optional<String> wrong(String lines) {
        return lines.lines().filter(l -> !l.isBlank()).filter(l -> {
            Term term = term(l);
            return term.preferred().isEmpty() || term.avoided().isEmpty() || term.avoided().contains(term.preferred());
        }).findFirst();
    }

    private static Term term(String line) {
        String[] sides = line.split("[：:]", 2);
        return new Term(sides[0].strip(), sides.length < 2 ? List.of()
                : Stream.of(sides[1].split("[、，,]")).map(String::strip).filter(s -> !s.isEmpty()).toList());
    }
}
