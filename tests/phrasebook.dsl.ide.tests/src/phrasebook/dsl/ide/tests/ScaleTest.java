// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import phrasebook.dsl.ParsedNorm;
import phrasebook.dsl.ide.Completion;
import phrasebook.dsl.ide.Foldings;
import phrasebook.dsl.ide.Highlighting;
import phrasebook.dsl.ide.Hovers;
import phrasebook.dsl.ide.Links;
import phrasebook.dsl.ide.Outline;

/** What an editor asks while somebody types takes time in proportion to the norm. */
class ScaleTest {

    private static final ParsedNorm SMALL = Samples.parse(Samples.large(500));
    private static final ParsedNorm LARGE = Samples.parse(Samples.large(5000));

    // Processor time: what else the machine does meanwhile does not count.
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private interface Service {
        Object answer(ParsedNorm norm, int reference);
    }

    static List<Named<Service>> services() {
        return List.of(Named.of("highlighting", (n, at) -> Highlighting.of(n)),
                Named.of("outline", (n, at) -> Outline.of(n)),
                Named.of("foldings", (n, at) -> Foldings.of(n)),
                Named.of("ids", (n, at) -> Completion.at(n, at, Locale.CHINESE)),
                Named.of("next entry", (n, at) -> Completion.at(n, n.text().length(), Locale.CHINESE)),
                Named.of("hover", (n, at) -> Hovers.at(n, List.of(), at + 1, Locale.CHINESE)),
                Named.of("occurrences", (n, at) -> Links.occurrencesAt(n, at + 1)));
    }

    @ParameterizedTest
    @MethodSource("services")
    void tenTimesThePhrasesTakeAboutTenTimesAsLong(Service service) {
        ToLongFunction<ParsedNorm> time = norm -> time(service, norm);
        time.applyAsLong(SMALL);
        long small = time.applyAsLong(SMALL);
        long large = time.applyAsLong(LARGE);
        // A quadratic one would take 100 times as long; the rest is for caches and the collector of garbage.
        assertTrue(large < 40 * Math.max(small, 1_000_000), () -> small / 1000 + " µs, then " + large / 1000 + " µs");
    }

    private static long time(Service service, ParsedNorm norm) {
        int reference = norm.text().lastIndexOf("转到 [") + 4;
        return LongStream.range(0, 7).map(i -> {
            long start = THREADS.getCurrentThreadCpuTime();
            Object answer = service.answer(norm, reference);
            long end = THREADS.getCurrentThreadCpuTime();
            assertFalse(answer.toString().isEmpty());
            return end - start;
        }).min().orElseThrow();
    }
}
