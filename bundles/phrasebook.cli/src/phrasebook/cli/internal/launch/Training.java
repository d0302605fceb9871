// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli.internal.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import phrasebook.cli.Console;
import phrasebook.cli.Phrasebook;

/** Runs the usual commands over a small norm, so that a class archive made of the run holds what they need. */
public final class Training {

    private static final String NORM = "training.norm";
    private static final String FAULTY = "faulty.norm";

    private static final List<List<String>> RUNS = List.of(
            List.of("validate", NORM), List.of("validate", FAULTY, "--lang", "zh"), List.of("diff", NORM, FAULTY),
            List.of("validate", "--format", "json", "--lang", "en", "broken.norm"),
            List.of("export", NORM, "--to", "json"), List.of("export", "broken.norm", "--to", "all"),
            List.of("export", NORM, "--to", "pdf,docx,xlsx", "--out", "printed"),
            List.of("import", "printed/training.docx", "printed/training.xlsx", "--out", "read"),
            List.of("format", NORM, "broken.norm"), List.of("import", "training.json", "--out", "imported"),
            List.of("import", "training.txt", "training.html", "--out", "more", "--report", "report.json"),
            List.of("validate", "missing.norm"), List.of("--help"), List.of("unknown"));

    private Training() {
    }

    /** Runs them all in the folder given. */
    public static void main(String[] args) throws IOException, ClassNotFoundException {
        Path folder = Path.of(args[0]);
        for (String file : List.of(NORM, FAULTY, "training.txt", "training.html")) {
            try (InputStream in = Training.class.getResourceAsStream(file)) {
                if (in != null) {
                    Files.copy(in, folder.resolve(file));
                }
            }
        }
        // Not called here, but part of every start.
        Class.forName("phrasebook.cli.Main");
        Files.writeString(folder.resolve("broken.norm"), Files.readString(folder.resolve(NORM)) + "\n???\n");
        run(folder);
    }

    private static void run(Path folder) {
        try (PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
                InputStream nothing = InputStream.nullInputStream()) {
            Console console = new Console(nothing, nowhere, nowhere, folder, System.getenv());
            RUNS.forEach(arguments -> Phrasebook.run(arguments, console));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
