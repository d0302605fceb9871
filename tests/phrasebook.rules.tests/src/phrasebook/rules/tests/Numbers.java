// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests;

import java.util.List;
import java.util.stream.Stream;

import phrasebook.model.Element;
import phrasebook.model.Norm;
import phrasebook.model.Numbered;

/** Norms of nothing but numbers, and what is found among them. */
final class Numbers {

    private Numbers() {
    }

    /**
     * What the rule finds, each the number with what the message names.
     *
     * @param numbers with blanks between them; one with # before it is a heading's, one with ! a ban's
     */
    static List<String> found(String rule, String numbers) {
        List<Element> elements = Stream.of(numbers.split(" ")).map(Numbers::element).toList();
        Norm norm = Checked.norm(elements.toArray(Element[]::new));
        return Checked.violations(rule, norm).stream().map(v -> ((Numbered) v.subject()).getNumber() + " "
                + String.join(" ", v.arguments())).toList();
    }

    private static Element element(String number) {
        if (number.startsWith("#")) {
            return Checked.with(Checked.MAKE.createHeading(), h -> h.setNumber(number.substring(1)));
        }
        return number.startsWith("!") ? Checked.with(Checked.ban(null), b -> b.setNumber(number.substring(1)))
                : Checked.with(Checked.phrase(null), p -> p.setNumber(number));
    }
}
