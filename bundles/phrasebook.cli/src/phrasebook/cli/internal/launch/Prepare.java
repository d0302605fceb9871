// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli.internal.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What the start script calls when something that makes starts fast is missing. */
public final class Prepare {

    private Prepare() {
    }

    /**
     * Either {@code library PLUGINS TARGET CACHE} or {@code archive CLASSPATH TARGET OPTION…}, the options being those
     * that the start script gives to Java.
     */
    public static void main(String[] args) throws InterruptedException {
        boolean done;
        try {
            done = prepare(args);
        } catch (IOException | RuntimeException e) {
            // The script says what it means for its user; this is the reason.
            System.err.println(e);
            done = false;
        }
        System.exit(done ? 0 : 2);
    }

    private static boolean prepare(String[] args) throws IOException, InterruptedException {
        return switch (args[0]) {
            case "library" -> {
                Library.make(Path.of(args[1]), Path.of(args[2]), Path.of(args[3]));
                yield true;
            }
            case "archive" -> new ClassArchive(Path.of(System.getProperty("java.home"), "bin", "java"),
                    List.of(args).subList(3, args.length), args[1]).make(Path.of(args[2]));
            default -> false;
        };
    }
}
