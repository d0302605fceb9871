// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;

/**
 * All that a command may see of the machine besides the files it is given.
 *
 * @param in what {@code -} reads
 * @param out results, in UTF-8
 * @param err everything else, in UTF-8
 * @param directory what relative file names start from
 * @param environment the language is read from it
 * @param terminal whether somebody sees the results on a terminal
 */
public record Console(InputStream in, PrintStream out, PrintStream err, Path directory,
        Map<String, String> environment, boolean terminal) {

    /** A console whose results go anywhere but to a terminal. */
    public Console(InputStream in, PrintStream out, PrintStream err, Path directory,
            Map<String, String> environment) {
        this(in, out, err, directory, environment, false);
    }
}
