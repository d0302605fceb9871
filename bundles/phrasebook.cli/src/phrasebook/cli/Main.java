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
            exitCode = Phrasebook.run(List.of(args), new Console(System.in, out, err, directory, System.getenv()));
        }
        System.exit(exitCode);
    }

    private static PrintStream stream(FileDescriptor descriptor, boolean autoFlush) {
        return new PrintStream(new BufferedOutputStream(new FileOutputStream(descriptor)), autoFlush,
                StandardCharsets.UTF_8);
    }
}
