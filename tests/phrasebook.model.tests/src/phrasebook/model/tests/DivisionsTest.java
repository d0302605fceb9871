// SPDX-License-Identifier: EPL-2.0
package phrasebook.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import phrasebook.model.Heading;
import phrasebook.model.Norm;
import phrasebook.model.NormFactory;
import phrasebook.model.Phrase;
import phrasebook.model.query.Divisions;
import phrasebook.model.query.Divisions.Division;

class DivisionsTest {

    /** Headings in document order, and the outline that they make: what stands in brackets lies inside. */
    static Stream<Arguments> outlines() {
        return Stream.of(
                Arguments.of("the same style closes", "一、 二、 三、", "一、 二、 三、"),
                Arguments.of("another style nests", "一、 （一） （二） 二、 （一）", "一、[（一） （二）] 二、[（一）]"),
                Arguments.of("statutes", "第一编 第一章 第一节 第二节 第二章 第二编 第三章",
                        "第一编[第一章[第一节 第二节] 第二章] 第二编[第三章]"),
                Arguments.of("any style may be the outer one", "（一） 一、 二、 （二）", "（一）[一、 二、] （二）"),
                Arguments.of("decimals nest by their dots", "1.1 1.1.1 1.1.2 1.2 1.2.4 1.2.4.1 2.1",
                        "1.1[1.1.1 1.1.2] 1.2[1.2.4[1.2.4.1]] 2.1"),
                Arguments.of("a decimal level left out", "1.1.1 1.2 1.2.1", "1.1.1 1.2[1.2.1]"),
                Arguments.of("decimals with a dot at the end or of full width", "1.1. 1.1.1. １．２", "1.1.[1.1.1.] １．２"),
                Arguments.of("decimals below chapters", "第一章 1.1 1.2 第二章 2.1", "第一章[1.1 1.2] 第二章[2.1]"),
                Arguments.of("another style between decimals", "1.1 （一） 1.2", "1.1[（一）] 1.2"),
                Arguments.of("half and full width are one style", "(一) （二）", "(一) （二）"),
                Arguments.of("no number closes no number", "- -", "- -"),
                Arguments.of("no number nests in a number", "一、 - - 二、", "一、[- -] 二、"),
                Arguments.of("a number nests in no number", "- 一、 二、 - 三、", "-[一、 二、] -[三、]"),
                Arguments.of("a style that comes back after a gap", "一、 （一） ① 二、 ①", "一、[（一）[①]] 二、[①]"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("outlines")
    void headingsMakeAnOutline(String name, String headings, String outline) {
        Norm norm = NormFactory.eINSTANCE.createNorm();
        Stream.of(headings.split(" ")).forEach(n -> norm.getElements().add(heading(n.equals("-") ? null : n)));
        assertEquals(outline, outline(Divisions.of(norm).divisions()), name);
    }

    private static String outline(List<Division> divisions) {
        return String.join(" ", divisions.stream().map(d -> {
            String number = d.heading().map(Heading::getNumber).orElse("-");
            return d.divisions().isEmpty() ? number : number + "[" + outline(d.divisions()) + "]";
        }).toList());
    }

    @Test
    void anIdIsDerivedFromThePlaceUnlessOneIsWritten() {
        Norm norm = NormFactory.eINSTANCE.createNorm();
        Heading own = heading("二、");
        own.setId("D02");
        Heading empty = heading("（二）");
        empty.setId("");
        norm.getElements().addAll(List.of(heading("一、"), heading("（一）"), empty, own, heading("（一）"), heading("①")));
        Division root = Divisions.of(norm);
        assertEquals(List.of("§1", "D02"), ids(root));
        assertEquals(List.of("§1.1", "§1.2"), ids(root.divisions().get(0)));
        assertEquals(List.of("§2.1"), ids(root.divisions().get(1)));
        assertEquals(List.of("§2.1.1"), ids(root.divisions().get(1).divisions().get(0)));
    }

    private static List<String> ids(Division division) {
        return division.divisions().stream().map(Division::id).toList();
    }

    @Test
    void aDerivedIdIsToldFromAWrittenOne() {
        assertTrue(Divisions.isDerived("§1.2"));
        assertFalse(Divisions.isDerived("D02"));
        assertFalse(Divisions.isDerived(""));
        assertFalse(Divisions.isDerived(null));
    }

    @Test
    void entriesStandInTheDivisionThatIsOpen() {
        Norm norm = NormFactory.eINSTANCE.createNorm();
        List<Phrase> entries = Stream.generate(NormFactory.eINSTANCE::createPhrase).limit(5).toList();
        norm.getElements().addAll(List.of(entries.get(0), heading("一、"), entries.get(1), heading("（一）"),
                entries.get(2), entries.get(3), heading("二、"), entries.get(4)));
        Division root = Divisions.of(norm);
        Division first = root.divisions().get(0);
        assertEquals(List.of(entries.get(0)), root.elements(), "before the first heading");
        assertEquals(List.of(entries.get(1)), first.elements());
        assertEquals(entries.subList(2, 4), first.divisions().get(0).elements());
        assertEquals(List.of(entries.get(4)), root.divisions().get(1).elements());
        assertSame(norm.getElements().get(1), first.heading().orElseThrow());
    }

    @Test
    void anEmptyNormIsARootAlone() {
        Division root = Divisions.of(NormFactory.eINSTANCE.createNorm());
        assertTrue(root.heading().isEmpty());
        assertEquals("", root.id());
        assertEquals(List.of(), root.divisions());
        assertEquals(List.of(), root.elements());
    }

    private static Heading heading(@Nullable String number) {
        Heading heading = NormFactory.eINSTANCE.createHeading();
        heading.setNumber(number);
        return heading;
    }
}
