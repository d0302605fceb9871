// SPDX-License-Identifier: EPL-2.0
package phrasebook.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
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

import phrasebook.dsl.NormChecker;
import phrasebook.dsl.NormLanguage;
import phrasebook.dsl.ParsedNorm;
import phrasebook.rules.Finding;
import phrasebook.rules.Settings;

/** From a key to the findings of the text that it made: what a writer waits for. The 95th percentile is what counts. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Typing {

    private static final String SPEECH = "：“";

    @Param({ "33", "1000", "10000" })
    public int phrases;

    private final NormLanguage language = NormLanguage.create();
    private final NormChecker checker = new NormChecker(Settings.DEFAULT, Locale.CHINESE);
    private final Random random = new Random(12345);
    private @Nullable ParsedNorm norm;

    @Setup
    public void open() {
        ParsedNorm opened = language.parse(language.print(new NormGenerator(12345).norm(phrases, 7)));
        checker.check(opened);
        norm = opened;
    }

    /** A character at the beginning of some speech. */
    @Benchmark
    public List<Finding> key() {
        ParsedNorm before = Objects.requireNonNull(norm);
        String text = before.text();
        int at = text.indexOf(SPEECH, random.nextInt(text.lastIndexOf(SPEECH))) + SPEECH.length();
        ParsedNorm now = language.update(before, text.substring(0, at) + '好' + text.substring(at));
        norm = now;
        return checker.check(now);
    }
}
