// SPDX-License-Identifier: EPL-2.0
package phrasebook.diff.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.function.IntFunction;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import phrasebook.diff.Comparison;
import phrasebook.diff.Summary;
import phrasebook.model.Norm;
import phrasebook.model.NormFactory;
import phrasebook.model.Phrase;
import phrasebook.model.Pause;
import phrasebook.model.query.Situations;

/** Ten times the entries take about ten times as long, however the entries look. */
class ScaleTest {

    private static final int FEW = 1_000;
    private static final int MANY = 10_000;

    /** Norms that could make a comparison slow. */
    enum Shape {
        ALL_EQUAL(i -> "市民来电时"), ALL_DIFFERENT(i -> "第" + i + "种情形时"), NEARLY_EQUAL(i -> "遇到第" + i % 7 + "种市民来电的情形时"),
        NOTHING(i -> "");

        private final IntFunction<String> situation;

        Shape(IntFunction<String> situation) {
            this.situation = situation;
        }

        /** Without ids; every second phrase has been changed on the new side. */
        Norm norm(int size, boolean now) {
            Norm norm = NormFactory.eINSTANCE.createNorm();
            for (int i = 0; i < size; i++) {
                Phrase phrase = NormFactory.eINSTANCE.createPhrase();
                phrase.setNumber(i + 1 + ".");
                phrase.setSituation(Situations.parse(situation.apply(i)));
                Pause pause = NormFactory.eINSTANCE.createPause();
                pause.setSeconds(now && i % 2 == 0 ? i % 5 + 10 : i % 5);
                phrase.getSteps().add(pause);
                norm.getElements().add(phrase);
            }
            return norm;
        }
    }

    @ParameterizedTest
    @EnumSource
    void timeGrowsWithTheNumberOfEntries(Shape shape) {
        time(shape, FEW);
        long few = Math.min(time(shape, FEW), time(shape, FEW));
        long many = time(shape, MANY);
        assertTrue(many < 60 * few + 200_000_000L, () -> few / 1_000_000 + " ms, " + many / 1_000_000 + " ms");
    }

    private static long time(Shape shape, int size) {
        Norm old = shape.norm(size, false);
        Norm now = shape.norm(size, true);
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Summary summary = Summary.of(Comparison.of(old, now));
        long after = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        assertEquals(summary.added(), summary.removed());
        return after - before;
    }
}
