// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli.internal.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import phrasebook.exports.AtomicFile;

/** The jars that the start script runs, made once after each build. */
public final class Library {

    /** The file that the start script reads line by line: its own folder, that of the jars, the class path. */
    public static final String INDEX = "index";

    private Library() {
    }

    /**
     * Makes unsigned copies of all jars, then the index. Two that do it at the same time do not disturb each other.
     *
     * @param plugins holds the jars
     * @param target gets the index, and the copies too if Java can keep classes from there
     * @param cache gets the copies otherwise
     */
    public static void make(Path plugins, Path target, Path cache) throws IOException {
        List<Path> jars = jars(plugins);
        String stamp = Long.toHexString(Files.getLastModifiedTime(plugins).toMillis());
        Path folder = isPlain(target) || !isPlain(cache) ? target.resolve(stamp)
                : cache.resolve(Integer.toHexString(target.hashCode()) + "-" + stamp);
        Files.createDirectories(target);
        Files.createDirectories(folder);
        for (Path jar : jars) {
            copy(jar, folder.resolve(jar.getFileName()));
        }
        String classPath = jars.stream().map(jar -> folder.resolve(jar.getFileName()).toString())
                .collect(Collectors.joining(":"));
        byte[] index = (target + "\n" + folder + "\n" + classPath + "\n").getBytes(StandardCharsets.UTF_8);
        AtomicFile.write(target.resolve(INDEX), out -> out.write(index));
    }

    private static void copy(Path jar, Path target) throws IOException {
        if (!Files.exists(target)) {
            byte[] copy = UnsignedJar.copy(jar);
            AtomicFile.write(target, out -> out.write(copy));
        }
        // Java drops a class archive whose jars have another time, so whoever copies last must leave the same one.
        Files.setLastModifiedTime(target, Files.getLastModifiedTime(jar));
    }

    /** Whether Java can keep classes from there: up to 23 it cannot where the path looks different as a URL. */
    public static boolean isPlain(Path path) {
        return path.toString().matches("[A-Za-z0-9/._+-]+");
    }

    // EMF and Xtext look whether the platform runs; where its bundles are missing they find out sooner.
    private static boolean isUsed(Path jar) {
        String name = jar.getFileName().toString();
        return name.endsWith(".jar") && !name.matches("org\\.(osgi|apache\\.felix)\\..*"
                + "|org\\.eclipse\\.(osgi|core\\.|jdt\\.|equinox\\.(app|preferences|registry)).*");
    }

    // Our own jars first: what is not in the class archive, such as messages, is then found at once.
    private static List<Path> jars(Path plugins) throws IOException {
        try (Stream<Path> files = Files.list(plugins)) {
            return files.filter(Library::isUsed)
                    .sorted(Comparator.comparing((Path jar) -> !jar.getFileName().toString().startsWith("phrasebook."))
                            .thenComparing(Comparator.naturalOrder()))
                    .toList();
        }
    }
}
