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

import phrasebook.model.Norm;
import phrasebook.rules.Rules;

/** All rules over norms of growing size: ten times the phrases should take no more than eleven times as long. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Checking {

    @Param({ "33", "1000", "10000", "100000" })
    public int phrases;

    @Param({ "1000" })
    public int bans;

    private @Nullable Norm norm;

    @Setup
    public void generate() {
        norm = new NormGenerator(12345).norm(phrases, bans);
    }

    @Benchmark
    public int allRules() {
        return Rules.check(Objects.requireNonNull(norm)).size();
    }
}
