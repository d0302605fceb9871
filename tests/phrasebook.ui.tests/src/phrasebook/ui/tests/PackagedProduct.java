// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;

/** The product as it is handed out: unpacked, started by its script, driven by keys from outside. */
final class PackagedProduct {

    static final Path ROOT = root();
    private static final Path PRODUCTS = ROOT.resolve("releng/phrasebook.product/target/products");
    static final long LONG = TimeUnit.MINUTES.toNanos(3);
    static final long SHORT = TimeUnit.SECONDS.toNanos(30);

    private final Path folder;
    private final Path script;
    private @Nullable Process process;

    /** Unpacks the product for this machine into an empty folder. */
    PackagedProduct(Path folder) throws Exception {
        this(folder, processor());
    }

    /** Unpacks the product for a processor. */
    PackagedProduct(Path folder, String processor) throws Exception {
        assertTrue(succeeds("xdotool", "version"), "this test needs xdotool; releng/verify installs it");
        Path archive = PRODUCTS.resolve("phrasebook-linux.gtk." + processor + ".tar.gz");
        assertTrue(Files.exists(archive), "the build must make the product first");
        this.folder = Files.createDirectories(folder);
        assertTrue(succeeds("tar", "-xzf", archive.toString(), "-C", folder.toString()), "the archive unpacks");
        script = folder.resolve("phrasebook/phrasebook");
        assertTrue(Files.isExecutable(script), "the archive holds one folder with the script");
        Files.createDirectories(home());
    }

    private static String processor() {
        return "aarch64".equals(System.getProperty("os.arch")) ? "aarch64" : "x86_64";
    }

    /** Puts this machine's SWT among the plug-ins, as somebody does whose system has an SWT that Eclipse does not publish. */
    void bringSwt() throws IOException {
        Path plugins = PRODUCTS.resolve("phrasebook/linux/gtk/" + processor() + "/phrasebook/plugins");
        try (Stream<Path> jars = Files.list(plugins)) {
            Path swt = jars.filter(jar -> jar.getFileName().toString().startsWith("org.eclipse.swt.gtk.linux."))
                    .findFirst()
                    .orElseThrow();
            Files.copy(swt, script.resolveSibling("plugins").resolve(swt.getFileName()));
        }
    }

    /** The home folder of who uses the product. Its path holds no blanks, which part the options of Java. */
    Path home() {
        return folder.resolveSibling("用户");
    }

    Path workspace() {
        return folder.resolve("工作 区");
    }

    void start(Path... norms) throws IOException {
        List<String> command = Stream.concat(
                Stream.of(script.toString(), "-nl", "zh_CN", "-data", workspace().toString()),
                Stream.of(norms).map(Path::toString)).toList();
        ProcessBuilder builder = new ProcessBuilder(command);
        // Only the script says how this Java starts.
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "PHRASEBOOK_LANG"));
        builder.environment().put("PHRASEBOOK_JVM", "-Duser.home=" + home());
        process = builder.redirectErrorStream(true).redirectOutput(folder.resolve("output").toFile()).start();
    }

    /** Ends it as {@code kill -9} does. */
    void kill() throws InterruptedException {
        Process running = process;
        process = null;
        if (running != null) {
            running.descendants().forEach(ProcessHandle::destroyForcibly);
            running.destroyForcibly().waitFor();
        }
    }

    /** The code with which it ended of itself. */
    int ended() throws InterruptedException {
        Process running = Objects.requireNonNull(process);
        assertTrue(running.waitFor(1, TimeUnit.MINUTES), "the window closed, but not the product");
        return running.exitValue();
    }

    String log() {
        StringBuilder log = new StringBuilder();
        for (Path file : List.of(folder.resolve("output"), workspace().resolve(".metadata/.log"))) {
            try {
                log.append(Files.exists(file) ? Files.readString(file) : "");
            } catch (IOException e) {
                log.append(e);
            }
        }
        return log.toString();
    }

    /** The window whose title the pattern matches, once it is there. */
    String window(String title, long patience) throws Exception {
        return await("the window " + title, patience, () -> find(title));
    }

    /** The product's window of that title; the workbench that the tests run in has windows of the same titles. */
    @Nullable String find(String title) throws Exception {
        Process running = process;
        if (running == null) {
            return null;
        }
        Set<String> own = Stream.concat(Stream.of(running.toHandle()), running.descendants())
                .map(handle -> Long.toString(handle.pid())).collect(Collectors.toSet());
        for (String window : lines("xdotool", "search", "--onlyvisible", "--name", title)) {
            List<String> owner = lines("xdotool", "getwindowpid", window);
            if (!owner.isEmpty() && own.containsAll(owner)) {
                return window;
            }
        }
        return null;
    }

    private static List<String> lines(String... command) throws Exception {
        Process run = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (InputStream out = run.getInputStream()) {
            return new String(out.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } finally {
            run.waitFor();
        }
    }

    /** Presses keys in a window. */
    static void keys(String window, String... keys) throws Exception {
        String[] command = Stream.concat(Stream.of("xdotool", "windowactivate", "--sync", window, "key", "--delay",
                "100"),
                Stream.of(keys)).toArray(String[]::new);
        assertTrue(succeeds(command), () -> String.join(" ", command));
    }

    private static boolean succeeds(String... command) throws InterruptedException {
        try {
            Process run = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start();
            return run.waitFor(2, TimeUnit.MINUTES) && run.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** What the condition answers, once it is not null. */
    String await(String what, long nanoseconds, Callable<@Nullable String> condition) throws Exception {
        long end = System.nanoTime() + nanoseconds;
        while (System.nanoTime() < end) {
            String result = condition.call();
            if (result != null) {
                return result;
            }
            Process running = process;
            if (running != null && !running.isAlive()) {
                return fail("the product ended with " + running.exitValue() + " before " + what + ": " + log());
            }
            Thread.sleep(200);
        }
        return fail(what + " did not come: " + log());
    }

    private static Path root() {
        Path path = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
        while (!Files.exists(path.resolve("releng/phrasebook.product"))) {
            path = path.getParent();
        }
        return path;
    }
}
