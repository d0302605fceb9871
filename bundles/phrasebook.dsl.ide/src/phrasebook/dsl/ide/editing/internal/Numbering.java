// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.editing.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import phrasebook.model.query.NumberStyle;
import phrasebook.model.query.Numerals;

/**
 * How a norm numbers its headings and entries, learnt from the numbers that stand in it: whether a series goes on or
 * begins anew where a heading, or an entry of a series around it, comes between.
 */
public final class Numbering {

    /** A printed number; empty where none is printed. */
    public record Label(String number, boolean heading) {

        Optional<NumberStyle.Match> match() {
            return NumberStyle.at(number).filter(m -> m.length() == number.length());
        }

        /** The series that the number is of. */
        public Optional<Series> series() {
            return match().map(m -> new Series(m.style(), heading,
                    m.style() == NumberStyle.DECIMAL ? m.figures().split("[.．]").length : 1));
        }
    }

    /** Numbers of one style; decimal numbers by how many parts they have. */
    public record Series(NumberStyle style, boolean heading, int parts) {
    }

    private record Crossing(Series series, Series around) {
    }

    private interface Visitor {
        void number(int index, Series series, Optional<Series> crossed, boolean first);
    }

    private final Map<Series, Integer> ranks = new HashMap<>();
    private final Map<Series, Integer> starts = new HashMap<>();
    private final Map<Crossing, Integer> votes = new HashMap<>();

    private Numbering() {
    }

    /** What the numbers of a norm, in document order, tell. */
    static Numbering of(List<Label> labels) {
        Numbering learnt = new Numbering();
        labels.forEach(label -> label.series().ifPresent(s -> learnt.ranks.putIfAbsent(s, learnt.ranks.size())));
        learnt.walk(labels, (index, series, crossed, first) -> {
            int value = labels.get(index).match().map(NumberStyle.Match::value).orElse(0);
            if (first) {
                learnt.starts.put(series, Math.max(1, value));
            } else if (crossed.isPresent()) {
                learnt.votes.merge(new Crossing(series, crossed.get()), value == 1 ? 1 : -1, Integer::sum);
            }
        });
        return learnt;
    }

    /** The numbers that these shall have. Those of other series, and those that cannot be written, stay. */
    List<String> renumber(List<Label> labels, Predicate<Series> which, boolean fromOne) {
        List<String> numbers = new ArrayList<>(labels.stream().map(Label::number).toList());
        labels.forEach(label -> label.series().ifPresent(s -> ranks.putIfAbsent(s, ranks.size())));
        Map<Series, Integer> values = new HashMap<>();
        walk(labels, (index, series, crossed, first) -> {
            boolean again = crossed.isPresent() && restarts(series, crossed.get());
            int value = first ? fromOne ? 1 : starts.getOrDefault(series, 1)
                    : again ? 1 : values.getOrDefault(series, 0) + 1;
            values.put(series, value);
            if (which.test(series)) {
                String number = prefixed(numbers, index, series);
                NumberStyle.at(number).flatMap(m -> Numerals.withValue(number, m, value))
                        .ifPresent(n -> numbers.set(index, n));
            }
        });
        return numbers;
    }

    /** Where the norm does not tell: a heading begins anew inside another, an entry's number goes on. */
    private boolean restarts(Series series, Series around) {
        return votes.getOrDefault(new Crossing(series, around), series.heading() ? 1 : -1) >= 0;
    }

    private void walk(List<Label> labels, Visitor visitor) {
        Map<Series, Integer> last = new HashMap<>();
        for (int i = 0; i < labels.size(); i++) {
            Series series = labels.get(i).series().orElse(null);
            if (series != null) {
                Integer before = last.put(series, i);
                int from = before == null ? i : before + 1;
                visitor.number(i, series, outermost(labels.subList(from, i), series), before == null);
            }
        }
    }

    private Optional<Series> outermost(List<Label> between, Series series) {
        int inner = ranks.getOrDefault(series, 0);
        return between.stream().flatMap(label -> label.series().stream())
                .filter(s -> ranks.getOrDefault(s, 0) < inner)
                .min((a, b) -> ranks.getOrDefault(a, 0) - ranks.getOrDefault(b, 0));
    }

    /** A decimal number goes on from the number around it: 2.1 and not 1.1 below 2. */
    private static String prefixed(List<String> numbers, int index, Series series) {
        String number = numbers.get(index);
        if (series.style() != NumberStyle.DECIMAL) {
            return number;
        }
        for (int i = index - 1; i >= 0; i--) {
            String around = numbers.get(i);
            Series other = new Label(around, false).series().orElse(null);
            if (other != null && other.style() == NumberStyle.DECIMAL && other.parts() == series.parts() - 1) {
                String figures = new Label(around, false).match().map(NumberStyle.Match::figures).orElse("");
                return figures + number.substring(Math.max(number.lastIndexOf('.', number.length() - 2),
                        number.lastIndexOf('．', number.length() - 2)));
            }
        }
        return number;
    }
}
