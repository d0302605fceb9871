// SPDX-License-Identifier: EPL-2.0
package phrasebook.benchmarks;

import java.util.ArrayList;
import java.util.List;
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

import phrasebook.model.Ban;
import phrasebook.model.Norm;
import phrasebook.model.Utterance;
import phrasebook.rules.matching.BanMatcher;
import phrasebook.rules.matching.BanWordings;

/** All hits of many bans in all that the operators of a norm of many phrases say. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class BanMatching {

    @Param({ "1000", "10000" })
    public int bans;

    @Param({ "10000" })
    public int phrases;

    private final List<Utterance> said = new ArrayList<>();
    private List<List<String>> wordings = List.of();
    private @Nullable BanMatcher matcher;

    @Setup
    public void generate() {
        Norm norm = new NormGenerator(12345).norm(phrases, bans);
        norm.getElements().forEach(element -> element.eAllContents().forEachRemaining(object -> {
            if (object instanceof Utterance utterance && !(element instanceof Ban)) {
                said.add(utterance);
            }
        }));
        wordings = BanWordings.of(norm.getElements().stream().filter(Ban.class::isInstance).map(Ban.class::cast)
                .toList())
                .spellings();
        matcher = BanMatcher.of(wordings);
    }

    @Benchmark
    public int allHits() {
        BanMatcher all = Objects.requireNonNull(matcher);
        return said.stream().mapToInt(utterance -> all.hits(utterance).size()).sum();
    }

    @Benchmark
    public BanMatcher build() {
        return BanMatcher.of(wordings);
    }
}
