// SPDX-License-Identifier: EPL-2.0
package phrasebook.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

import phrasebook.exports.ExportException;
import phrasebook.exports.Exporters;
import phrasebook.model.Norm;

/**
 * Office formats: written by a running program, and PDF as a whole command beside LibreOffice ({@code soffice} on the
 * PATH) making a PDF of the same norm's DOCX. The command should take no longer at 33 phrases, and at most twice as
 * long at 1,000.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Exporting {

    @Param({ "33", "1000" })
    public int phrases;

    private @Nullable Norm norm;
    private Path folder = Path.of("");

    @Setup
    public void generate() throws IOException, ExportException {
        NormGenerator generator = new NormGenerator(12345);
        norm = generator.norm(phrases, 0);
        folder = Files.createTempDirectory("exporting");
        Files.writeString(folder.resolve("n.norm"), generator.text(phrases, 0));
        Files.write(folder.resolve("n.docx"), written("docx"));
    }

    @TearDown
    public void clean() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Benchmark
    public byte[] docx() throws IOException, ExportException {
        return written("docx");
    }

    @Benchmark
    public byte[] xlsx() throws IOException, ExportException {
        return written("xlsx");
    }

    @Benchmark
    public byte[] pdf() throws IOException, ExportException {
        return written("pdf");
    }

    @Benchmark
    public int pdfByCommand() throws IOException, InterruptedException {
        return run(Path.of("phrasebook").toAbsolutePath().toString(), "export", "n.norm", "--to", "pdf");
    }

    @Benchmark
    public int pdfByLibreOffice() throws IOException, InterruptedException {
        return run("soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless",
                "--convert-to", "pdf",
                "--outdir", "libreoffice", "n.docx");
    }

    private byte[] written(String format) throws IOException, ExportException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Exporters.find(format).orElseThrow().export(Objects.requireNonNull(norm), out);
        return out.toByteArray();
    }

    private int run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(command)).directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile()).start();
        int status = process.waitFor();
        if (status != 0) {
            throw new IOException(Files.readString(folder.resolve("log")));
        }
        return status;
    }
}
