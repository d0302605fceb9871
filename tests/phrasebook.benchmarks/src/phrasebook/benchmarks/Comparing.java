// SPDX-License-Identifier: EPL-2.0
package phrasebook.benchmarks;

import java.util.Objects;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

import phrasebook.diff.Comparison;
import phrasebook.dsl.NormLanguage;
import phrasebook.model.Norm;

/**
 * Comparing two norms beside parsing both, which should take at least half as long. Every tenth phrase changed, every
 * twentieth went and came.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Comparing {

    @Param({ "1000", "10000" })
    public int phrases;

    @Param({ "true", "false" })
    public boolean ids;

    private final NormLanguage language = NormLanguage.create();
    private String oldText = "";
    private String newText = "";
    private @Nullable Norm old;
    private @Nullable Norm now;

    @Setup
    public void generate() {
        String text = new NormGenerator(12345).text(phrases, 0);
        oldText = ids ? text : text.replaceAll("\\[P\\d+\\] ", "[P] ");
        newText = edited(oldText);
        old = language.parse(oldText).norm();
        now = language.parse(newText).norm();
    }

    private static String edited(String text) {
        String[] entries = text.split("\n\n");
        StringBuilder edited = new StringBuilder();
        for (int i = 0; i < entries.length; i++) {
            if (i % 20 == 5) {
                edited.append("9. [P] 新的情形").append(i).append("时\n   “新的说法").append(i).append("。”\n\n");
            } else {
                edited.append(i % 10 == 7 ? entries[i].replace("请", "麻烦").replace("5 秒", "8 秒") : entries[i])
                        .append("\n\n");
            }
        }
        return edited.toString();
    }

    @Benchmark
    public Comparison compare() {
        return Comparison.of(Objects.requireNonNull(old), Objects.requireNonNull(now));
    }

    @Benchmark
    public int parseBoth() {
        return language.parse(oldText).norm().getElements().size()
                + language.parse(newText).norm().getElements().size();
    }
}
