// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli.tests;

import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The command line as a process of its own: the start script of the build, or the classes under test where nothing was
 * built.
 */
final class Program {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent().getParent();

    private Program() {
    }

    /** What is run, to be followed by the arguments. */
    static List<String> command() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return Files.isDirectory(ROOT.resolve("releng/phrasebook.commandline/target/repository/plugins"))
                ? List.of(ROOT.resolve("phrasebook").toString())
                : List.of(java, "-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8", "-cp", classPath(),
                        "phrasebook.cli.Main");
    }

    /** The same as a shell takes it. */
    static String shellCommand() {
        return command().stream().map(part -> "'" + part + "'").collect(Collectors.joining(" "));
    }

    private static String classPath() {
        ClassLoader loader = Program.class.getClassLoader();
        return loader instanceof URLClassLoader urls
                ? Stream.of(urls.getURLs()).map(URL::getPath).collect(Collectors.joining(File.pathSeparator))
                : System.getProperty("java.class.path");
    }
}
