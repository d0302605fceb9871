// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli.tests;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Every Java of this machine that the command line must run on. */
final class Jdks {

    private Jdks() {
    }

    /** Their home folders: the running one, that of JAVA_HOME, those on the PATH, and where systems install them. */
    static Collection<Path> all() throws IOException {
        List<Path> homes = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"))));
        Map<String, String> environment = System.getenv();
        homes.add(Path.of(environment.getOrDefault("JAVA_HOME", "")));
        for (String folder : environment.getOrDefault("PATH", "").split(":")) {
            Path java = Path.of(folder, "java");
            if (Files.isExecutable(java)) {
                homes.add(java.toRealPath().resolve("../..").normalize());
            }
        }
        for (String folder : List.of("/usr/lib/jvm", "/opt/java", "/Library/Java/JavaVirtualMachines")) {
            if (Files.isDirectory(Path.of(folder))) {
                try (Stream<Path> installed = Files.list(Path.of(folder))) {
                    installed.forEach(homes::add);
                }
            }
        }
        Map<String, Path> byVersion = new TreeMap<>();
        for (Path home : homes) {
            Properties release = release(home);
            String version = unquoted(release.getProperty("JAVA_VERSION", "0"));
            if (Files.isExecutable(home.resolve("bin/java")) && feature(version) >= 17) {
                byVersion.putIfAbsent(unquoted(release.getProperty("IMPLEMENTOR", "")) + " " + version, home);
            }
        }
        return byVersion.values();
    }

    private static Properties release(Path home) throws IOException {
        Properties release = new Properties();
        if (Files.isReadable(home.resolve("release"))) {
            try (InputStream in = Files.newInputStream(home.resolve("release"))) {
                release.load(in);
            }
        }
        return release;
    }

    private static String unquoted(String value) {
        return value.replace("\"", "");
    }

    private static int feature(String version) {
        return Integer.parseInt(version.replaceFirst("[^0-9].*", ""));
    }
}
