// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The product as it is handed out: unpacked, started by its script, driven by keys and mouse from outside. What it
 * did is seen in the files.
 */
@EnabledOnOs(OS.LINUX)
class PackagedProductTest {

    private static final Path ROOT = root();
    private static final String WINDOW = "^\\*?规范 一\\.norm - 话术规范工作台";
    /** SWT fills short titles up with blanks. */
    private static final String WIZARD = "^导出 *$";
    private static final long LONG = TimeUnit.MINUTES.toNanos(3);
    private static final long SHORT = TimeUnit.SECONDS.toNanos(30);

    @TempDir
    Path directory;

    private @Nullable Process product;

    @AfterEach
    void end() throws InterruptedException {
        Process running = product;
        if (running != null) {
            running.descendants().forEach(ProcessHandle::destroyForcibly);
            running.destroyForcibly().waitFor();
        }
    }

    @Test
    void aNormIsOpenedEditedSavedAndExported() throws Exception {
        assertTrue(succeeds("xdotool", "version"), "this test needs xdotool; releng/verify installs it");
        Path folder = Files.createDirectory(directory.resolve("话术 工作台"));
        Path norm = folder.resolve("规范 一.norm");
        Files.copy(ROOT.resolve("examples/yingkou-12345.norm"), norm);
        String before = Files.readString(norm);
        String after = before.replace("版本：1.0.0\n", "版本：1.0.5\n");
        start(unpack(folder), folder, norm);

        String window = await("the window of the norm", LONG, () -> find(WINDOW));
        edit(window, norm, before);
        assertEquals(after, Files.readString(norm));

        Path json = folder.resolve("规范 一.json");
        xdotool("key", "ctrl+e");
        String wizard = await("the export wizard", SHORT, () -> find(WIZARD));
        xdotool("windowactivate", "--sync", wizard, "key", "Return");
        await("the exported file", SHORT, () -> Files.exists(json) ? "" : null);
        String exported = Files.readString(json);
        assertTrue(exported.contains("\"phrasebook/1\"") && exported.contains("\"1.0.5\""), exported);

        await("the wizard's end", SHORT, () -> find(WIZARD) == null ? "" : null);
        xdotool("windowactivate", "--sync", window, "key", "alt+F4");
        Process running = product;
        assertTrue(running != null && running.waitFor(1, TimeUnit.MINUTES), "the window closed, but not the product");
        assertEquals(0, running.exitValue(), () -> log());
        assertTrue(!log().contains("!ENTRY phrasebook"), () -> log());
    }

    /** Makes version 1.0.0, in the third line, version 1.0.5, and saves. */
    private void edit(String window, Path norm, String before) throws Exception {
        xdotool("windowactivate", "--sync", window);
        // The middle of the window is text. The first keys may come before it can take them; to type them again is no harm.
        await("the edit in the file", LONG, () -> {
            xdotool("mousemove", "--window", window, "500", "400", "click", "1");
            xdotool("key", "--delay", "100", "ctrl+Home", "Down", "Down", "End", "BackSpace", "5", "ctrl+s");
            for (int i = 0; i < 20 && Files.readString(norm).equals(before); i++) {
                Thread.sleep(250);
            }
            return Files.readString(norm).equals(before) ? null : "";
        });
    }

    private static Path unpack(Path folder) throws Exception {
        Path archive = ROOT.resolve("releng/phrasebook.product/target/products/phrasebook-linux.gtk."
                + ("aarch64".equals(System.getProperty("os.arch")) ? "aarch64" : "x86_64") + ".tar.gz");
        assertTrue(Files.exists(archive), "the build must make the product first");
        assertTrue(succeeds("tar", "-xzf", archive.toString(), "-C", folder.toString()), "the archive unpacks");
        try (Stream<Path> top = Files.list(folder)) {
            assertEquals(List.of("phrasebook", "规范 一.norm"),
                    top.map(path -> path.getFileName().toString()).sorted().toList());
        }
        return folder.resolve("phrasebook/phrasebook");
    }

    private void start(Path script, Path folder, Path norm) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(script.toString(), "-nl", "zh_CN", "-data",
                folder.resolve("工作 区").toString(), norm.toString());
        // Only the script says how this Java starts.
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "PHRASEBOOK_JVM", "PHRASEBOOK_LANG"));
        product = builder.redirectErrorStream(true).redirectOutput(directory.resolve("output").toFile()).start();
    }

    private String log() {
        StringBuilder log = new StringBuilder();
        for (Path file : List.of(directory.resolve("output"), directory.resolve("话术 工作台/工作 区/.metadata/.log"))) {
            try {
                log.append(Files.exists(file) ? Files.readString(file) : "");
            } catch (IOException e) {
                log.append(e);
            }
        }
        return log.toString();
    }

    private static @Nullable String find(String title) throws Exception {
        Process process = new ProcessBuilder("xdotool", "search", "--onlyvisible", "--name", title).start();
        List<String> windows;
        try (InputStream out = process.getInputStream()) {
            windows = new String(out.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
        process.waitFor();
        return windows.isEmpty() ? null : windows.get(0);
    }

    private static void xdotool(String... arguments) throws Exception {
        assertTrue(succeeds(Stream.concat(Stream.of("xdotool"), Stream.of(arguments)).toArray(String[]::new)),
                () -> "xdotool " + List.of(arguments));
    }

    private static boolean succeeds(String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start();
            return process.waitFor(2, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private String await(String what, long nanoseconds, Callable<@Nullable String> condition) throws Exception {
        long end = System.nanoTime() + nanoseconds;
        while (System.nanoTime() < end) {
            String result = condition.call();
            if (result != null) {
                return result;
            }
            Process running = product;
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
