// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli.internal.launch;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The classes of a run, kept in the form that one Java maps into memory instead of loading them again. */
final class ClassArchive {

    private final Path java;
    private final List<String> options;
    private final String classPath;

    /**
     * An archive for one Java.
     *
     * @param java its command
     * @param options given to the Java that makes the archive, as they will be given to the one that uses it
     */
    ClassArchive(Path java, List<String> options, String classPath) {
        this.java = java;
        this.options = options;
        this.classPath = classPath;
    }

    /**
     * Runs the usual commands, and makes an archive of the classes they needed.
     *
     * @param target replaced in one move; left alone when no archive comes about
     * @return whether there is an archive now
     */
    boolean make(Path target) throws IOException, InterruptedException {
        Path parent = target.toAbsolutePath().getParent();
        Files.createDirectories(parent);
        Path folder = Files.createTempDirectory(parent, "archive");
        try {
            String list = folder.resolve("list").toString();
            Path staged = folder.resolve("archive");
            // A whole archive rather than one on top of Java's own: that kind crashes Java 17 on some lambdas.
            boolean made = train(folder, "recorded", "-Xshare:off", "-XX:DumpLoadedClassList=" + list)
                    && dump(list, staged)
                    // Java itself does not notice every archive that it cannot use.
                    && train(folder, "proved", "-Xshare:auto", "-XX:SharedArchiveFile=" + staged);
            if (made) {
                Files.move(staged, target, StandardCopyOption.ATOMIC_MOVE);
            }
            return made;
        } finally {
            delete(folder.toFile());
        }
    }

    private boolean train(Path folder, String name, String... options) throws IOException, InterruptedException {
        Path work = Files.createDirectory(folder.resolve(name));
        return run(work, List.of(options), Training.class.getName(), work.toString());
    }

    // G1, whichever collector is used later: only it writes the archive's ready-made objects.
    private boolean dump(String list, Path archive) throws IOException, InterruptedException {
        return run(archive.getParent(), List.of("-Xshare:dump", "-XX:-UseSerialGC", "-XX:+UseG1GC",
                "-XX:SharedClassListFile=" + list, "-XX:SharedArchiveFile=" + archive)) && Files.isRegularFile(archive);
    }

    private boolean run(Path folder, List<String> more, String... program) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(java.toString()));
        command.addAll(options);
        command.addAll(more);
        command.addAll(List.of("-cp", classPath));
        command.addAll(List.of(program));
        Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        boolean ended = process.waitFor(2, TimeUnit.MINUTES);
        if (!ended) {
            process.destroyForcibly();
        }
        return ended && process.exitValue() == 0;
    }

    private static void delete(File folder) {
        File[] files = folder.listFiles();
        if (files != null) {
            for (File file : files) {
                delete(file);
            }
        }
        folder.delete();
    }
}
