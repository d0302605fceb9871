// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import phrasebook.cli.Console;
import phrasebook.cli.Phrasebook;

/** Runs commands in a folder, in-process. */
record Shell(Path directory, Map<String, String> environment, byte[] input, boolean terminal) {

    /** What a run left behind. */
    record Run(int exitCode, byte[] bytes, String err) {

        String out() {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        /** Asserts the exit code, and that whatever happened, nothing was thrown at the user. */
        Run ends(int expected) {
            assertEquals(expected, exitCode, err);
            assertFalse(err.contains("\tat ") || err.contains("Exception") || err.contains("程序内部出错"), err);
            return this;
        }

        /** Asserts failure with one line on the error stream, which is returned. */
        String fails() {
            ends(2);
            assertEquals(1, err.lines().count(), err);
            return err;
        }
    }

    static Shell in(Path directory) {
        return new Shell(directory, Map.of(), new byte[0], false);
    }

    Shell env(String name, String value) {
        return new Shell(directory, Map.of(name, value), input, terminal);
    }

    /** The same, with somebody watching. */
    Shell onTerminal() {
        return new Shell(directory, environment, input, true);
    }

    Shell reading(byte[] content) {
        return new Shell(directory, environment, content, terminal);
    }

    Shell reading(String text) {
        return reading(text.getBytes(StandardCharsets.UTF_8));
    }

    Run run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return run(out, new ByteArrayInputStream(input), args).with(out.toByteArray());
    }

    record Ended(int exitCode, String err) {

        Run with(byte[] out) {
            return new Run(exitCode, out, err);
        }
    }

    /** Runs with streams of the test's own. */
    Ended run(OutputStream out, InputStream in, String... args) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        try (PrintStream outStream = new PrintStream(out, false, StandardCharsets.UTF_8);
                PrintStream errStream = new PrintStream(err, true, StandardCharsets.UTF_8)) {
            int exitCode = Phrasebook.run(List.of(args),
                    new Console(in, outStream, errStream, directory, environment, terminal));
            return new Ended(exitCode, err.toString(StandardCharsets.UTF_8));
        }
    }

    Path file(String name, String text) throws IOException {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Path file(String name, byte[] content) throws IOException {
        Path file = directory.resolve(name);
        Files.createDirectories(file.toAbsolutePath().getParent());
        return Files.write(file, content);
    }

    /** The reference norm, in the folder under that name. */
    Path sample(String name) throws IOException {
        return file(name, sample());
    }

    static String sample() throws IOException {
        try (InputStream in = Shell.class.getResourceAsStream("sample.norm")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** A norm in which nothing is found. */
    static String clean() throws IOException {
        try (InputStream in = Shell.class.getResourceAsStream("clean.norm")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    String text(String name) throws IOException {
        return Files.readString(directory.resolve(name));
    }

    /** Names of all files below the folder, sorted: a run must not leave anything else behind. */
    List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(f -> !Files.isDirectory(f)).map(f -> directory.relativize(f).toString()).sorted()
                    .toList();
        }
    }
}
