// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.numbering;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import phrasebook.model.Ban;
import phrasebook.model.NormPackage;
import phrasebook.model.Numbered;
import phrasebook.model.query.NumberStyle;
import phrasebook.rules.Rule;
import phrasebook.rules.Violation;

/** Numbers that should run on one by one, in document order. */
record Run(List<Item> items) {

    /**
     * One number.
     *
     * @param element what bears it
     * @param value of the number, 1 for 一; of a decimal number the last part's
     */
    record Item(Numbered element, NumberStyle style, int value) {

        /** The number as it is printed. */
        String number() {
            String number = element.getNumber();
            return number == null ? "" : number;
        }

        Violation breaks(Rule rule, String... arguments) {
            return Violation.of(rule, element, arguments).at(NormPackage.Literals.NUMBERED__NUMBER);
        }
    }

    Run() {
        this(new ArrayList<>());
    }

    /** A table may number what is said and what is banned each by itself: then it is two runs, else this one. */
    Stream<Run> parted() {
        Map<Boolean, List<Item>> kinds = items.stream().collect(Collectors.groupingBy(i -> i.element() instanceof Ban));
        List<Run> parts = kinds.values().stream().map(Run::new).toList();
        return parts.stream().mapToLong(Run::leaps).sum() < leaps() ? parts.stream() : Stream.of(this);
    }

    /** Whether each number follows the one before it, in the same style: then nothing is wrong with them. */
    boolean isEven() {
        NumberStyle style = items.get(0).style();
        return leaps() == 0 && items.stream().allMatch(item -> item.style() == style);
    }

    /** How often a number is not the one that follows the number before it. */
    private long leaps() {
        return IntStream.range(1, items.size()).filter(i -> items.get(i).value() != items.get(i - 1).value() + 1)
                .count();
    }

    Item last() {
        return items.get(items.size() - 1);
    }
}
