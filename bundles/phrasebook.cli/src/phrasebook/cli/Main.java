// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The one place that touches the real streams, the working directory and the environment. */
public final class Main {

    private Main() {
    }

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] args) {
        // Not the streams of System: their encoding follows the locale, ours is always UTF-8.
        int exitCode;
        try (PrintStream out = stream(FileDescriptor.out, false); PrintStream err = stream(FileDescriptor.err, true)) {
            Path directory = Path.of("").toAbsolutePath();
            exitCode = Phrasebook.run(List.of(args), new Console(System.in, out, err, directory, System.getenv(),
                    isTerminal()));
        }
        System.exit(exitCode);
    }

    /** From Java 22 on there is a console without a terminal, too, and it knows. */
    private static boolean isTerminal() {
        if (System.console() == null) {
            return false;
        }
        try {
            return Runtime.version().feature() < 22
                    || (boolean) java.io.Console.class.getMethod("isTerminal").invoke(System.console());
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    private static PrintStream stream(FileDescriptor descriptor, boolean autoFlush) {
        return new PrintStream(new BufferedOutputStream(new FileOutputStream(descriptor)), autoFlush,
                StandardCharsets.UTF_8);
    }
}
