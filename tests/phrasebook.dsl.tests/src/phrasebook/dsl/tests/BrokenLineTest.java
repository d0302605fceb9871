// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import phrasebook.dsl.ParsedNorm;
import phrasebook.model.Element;
import phrasebook.model.Norm;
import phrasebook.model.NormFactory;
import phrasebook.model.Numbered;
import phrasebook.rules.Finding;

/** One broken line touches the entry that it stands in, and none of the others. */
class BrokenLineTest {

    private static final List<String> LINES = Norms.reference().lines().toList();
    private static final Map<String, String> UNBROKEN = entries(Norms.norm(Norms.reference()));

    static Stream<Named<Integer>> contentLines() {
        return IntStream.range(0, LINES.size()).filter(i -> !LINES.get(i).isBlank())
                .mapToObj(i -> Named.of((i + 1) + " " + LINES.get(i).strip(), i));
    }

    @ParameterizedTest
    @MethodSource("contentLines")
    void otherEntriesAreReadAsBefore(int index) {
        for (String broken : Stream.concat(Mutations.of(LINES.get(index)).stream(), Stream.of(Mutations.NONSENSE))
                .toList()) {
            ParsedNorm parsed = Norms.parse(Mutations.replaced(LINES, index, broken));
            assertEquals(List.of(), Norms.parserErrors(parsed), broken);
            Map<String, String> entries = entries(parsed.norm());
            long touched = UNBROKEN.keySet().stream().filter(id -> !Objects.equals(UNBROKEN.get(id), entries.get(id)))
                    .count();
            assertTrue(touched <= mayTouch(index), () -> touched + " entries changed by: " + broken);
        }
    }

    /** A header line is part of no entry; without its first line an entry's steps fall to the one before it. */
    private static int mayTouch(int index) {
        String line = LINES.get(index);
        return isHeader(index) || isHeading(line) ? isHeading(line) ? 1 : 0 : line.startsWith(" ") ? 1 : 2;
    }

    private static boolean isHeading(String line) {
        return line.matches("(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）).*");
    }

    private static boolean isHeader(int index) {
        return index < LINES.indexOf("");
    }

    @ParameterizedTest
    @MethodSource("contentLines")
    void nonsenseIsReportedOnceAtItsLine(int index) {
        String line = LINES.get(index);
        String indent = line.substring(0, line.length() - line.strip().length());
        String text = Mutations.replaced(LINES, index, indent + Mutations.NONSENSE);
        List<Finding> syntax = Norms.check(text).stream().filter(f -> f.rule().equals("Syntax")).toList();
        assertEquals(1, syntax.size(), () -> syntax.toString());
        Finding finding = syntax.get(0);
        assertEquals(index + 1, finding.line());
        assertEquals(Mutations.NONSENSE, text.substring(finding.offset(), finding.offset() + finding.length()));
        assertEquals(indent.length() + 1, finding.column());
        assertTrue(finding.message().startsWith("看不懂这一"), finding.message());
    }

    @Test
    void theReferenceNormHasEveryEntry() {
        assertEquals(40, UNBROKEN.keySet().stream().filter(id -> id.matches("[PB]\\d+")).count());
    }

    /** Each entry as printed on its own, its names as they are written, by id. */
    private static Map<String, String> entries(Norm norm) {
        Map<String, String> printed = new LinkedHashMap<>();
        for (Element element : List.copyOf(norm.getElements())) {
            if (element instanceof Numbered numbered && numbered.getId() != null) {
                Norm alone = NormFactory.eINSTANCE.createNorm();
                alone.getElements().add(element);
                printed.put(numbered.getId(), Norms.LANGUAGE.print(alone));
            }
        }
        return printed;
    }
}
