// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A Java of its own for a program whose jars are no bundles. The Maven build fetches them; without them nothing runs. */
final class JavaApart {

    private JavaApart() {
    }

    /**
     * Runs a program of one source file on files.
     *
     * @param jars the folder of its jars
     * @param directory where the files are, and its log comes to
     * @return the lines that it printed
     */
    static List<String> run(Path jars, Path source, Path directory, List<String> files) throws IOException,
            InterruptedException {
        assumeTrue(Files.isDirectory(jars), "the Maven build fetches the jars into " + jars);
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8", "-cp", jars.toAbsolutePath() + "/*",
                source.toAbsolutePath().toString()));
        command.addAll(files);
        Path log = directory.resolve("java.log");
        Process process = new ProcessBuilder(command).directory(directory.toFile())
                .redirectError(ProcessBuilder.Redirect.to(log.toFile())).start();
        try (InputStream out = process.getInputStream()) {
            List<String> lines = new String(out.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
            assertEquals(0, process.waitFor(), Files.readString(log));
            return lines;
        }
    }
}
