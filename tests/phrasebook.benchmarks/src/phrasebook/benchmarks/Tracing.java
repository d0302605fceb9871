// SPDX-License-Identifier: EPL-2.0
package phrasebook.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jgit.util.FileUtils;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

import phrasebook.dsl.NormLanguage;
import phrasebook.history.Author;
import phrasebook.history.EntryChange;
import phrasebook.history.HistoryException;
import phrasebook.history.NormHistory;
import phrasebook.history.SavePoint;

/** The history of one phrase of a norm as large as the reference norm, beside parsing all of its states. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Tracing {

    @Param({ "200", "400" })
    public int savePoints;

    private final NormLanguage language = NormLanguage.create();
    private final List<String> texts = new ArrayList<>();
    private @Nullable Path folder;
    private @Nullable NormHistory history;

    /** Every save point changes one phrase and moves another one. */
    @Setup
    public void save() throws IOException, HistoryException {
        Path place = Files.createTempDirectory("phrasebook");
        folder = place;
        Path file = place.resolve("norm.norm");
        NormHistory made = new NormHistory(file, language);
        history = made;
        List<String> entries = new ArrayList<>(List.of(new NormGenerator(12345).text(33, 0).split("\n\n")));
        for (int i = 0; i < savePoints; i++) {
            int changed = i * 7 % (entries.size() - 1) + 1;
            entries.set(changed, entries.get(changed).replaceFirst("。?”", "，第" + i + "次。”"));
            entries.add(1 + i % (entries.size() - 2), entries.remove(1 + i * 3 % (entries.size() - 2)));
            texts.add(String.join("\n\n", entries) + "\n");
            Files.writeString(file, texts.get(i));
            made.save(new Author("Test", ""), Integer.toString(i));
        }
    }

    @TearDown
    public void delete() throws IOException {
        FileUtils.delete(Objects.requireNonNull(folder).toFile(), FileUtils.RECURSIVE);
    }

    @Benchmark
    public List<EntryChange> onePhrase() throws HistoryException {
        return Objects.requireNonNull(history)
                .changes(language.parse(texts.get(texts.size() - 1)).norm(), 5);
    }

    @Benchmark
    public List<SavePoint> list() throws HistoryException {
        return Objects.requireNonNull(history).savePoints();
    }

    @Benchmark
    public int parseAll() {
        return texts.stream().mapToInt(t -> language.parse(t).norm().getElements().size()).sum();
    }
}
