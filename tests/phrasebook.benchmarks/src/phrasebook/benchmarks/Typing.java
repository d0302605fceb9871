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

/**
 * From a key to the findings of the text that it made: what a writer waits for. The 95th percentile is what counts. All
 * over the norm a writer types, and takes back what was typed.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Typing {

    /** Where a key falls, and what it writes there or, where that is nothing, what it deletes. */
    public enum Key {

        SPEECH("：“", "好", 0), LINE("”\n", "   话\n", 0), CLOSING_QUOTE("？", "", 1), SITUATION("] ", "又", 0),
        ENTRY("\n\n", "9", 0), ID(". [P", "", 1);

        private final String behind;
        private final String typed;
        private final int deleted;

        Key(String behind, String typed, int deleted) {
            this.behind = behind;
            this.typed = typed;
            this.deleted = deleted;
        }

        String in(String text, Random random) {
            int last = text.lastIndexOf(behind);
            int at = text.indexOf(behind, random.nextInt(last)) + behind.length();
            return text.substring(0, at) + typed + text.substring(at + deleted);
        }
    }

    @Param({ "33", "1000", "10000" })
    public int phrases;

    @Param({ "SPEECH", "LINE", "CLOSING_QUOTE", "SITUATION", "ENTRY", "ID" })
    public Key kind = Key.SPEECH;

    private final NormLanguage language = NormLanguage.create();
    private final NormChecker checker = new NormChecker(Settings.DEFAULT, Locale.CHINESE);
    private final Random random = new Random(12345);
    private @Nullable ParsedNorm norm;
    private String written = "";

    @Setup
    public void open() {
        ParsedNorm opened = language.parse(language.print(new NormGenerator(12345).norm(phrases, 7)));
        checker.check(opened);
        norm = opened;
        written = opened.text();
    }

    /** A key, or the one that takes it back. */
    @Benchmark
    public List<Finding> key() {
        ParsedNorm before = Objects.requireNonNull(norm);
        String text = before.text().equals(written) ? kind.in(written, random) : written;
        ParsedNorm now = language.update(before, text);
        norm = now;
        return checker.check(now);
    }
}
