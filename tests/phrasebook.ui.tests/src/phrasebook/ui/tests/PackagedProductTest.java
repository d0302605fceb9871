// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static phrasebook.ui.tests.PackagedProduct.LONG;
import static phrasebook.ui.tests.PackagedProduct.SHORT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The packaged product, driven by the keyboard alone. What it did is seen in the files. */
@EnabledOnOs(OS.LINUX)
class PackagedProductTest {

    private static final String NORM = "^\\*?规范 一\\.norm - 话术规范工作台";
    private static final String SAMPLE = "^\\*?示例规范\\.norm - 话术规范工作台";
    private static final String WELCOME = "^话术规范工作台";
    /** SWT fills short titles up with blanks. */
    private static final String WIZARD = "^导出 *$";
    private static final String RECOVERY = "^恢复未保存的内容";
    /** In the third line, the version 1.0.0 becomes 1.0.5. */
    private static final String[] EDIT = { "ctrl+Home", "Down", "Down", "End", "BackSpace", "5" };

    private static final String[] TAKE_BACK = { "ctrl+z", "ctrl+z", "ctrl+z", "ctrl+z" };

    @TempDir
    Path directory;

    private @Nullable PackagedProduct started;

    @BeforeEach
    void unpack() throws Exception {
        started = new PackagedProduct(directory.resolve("话术 工作台"));
    }

    private PackagedProduct product() {
        return Objects.requireNonNull(started);
    }

    @AfterEach
    void end() throws InterruptedException {
        product().kill();
    }

    @Test
    void aNormIsOpenedEditedSavedAndExported() throws Exception {
        Path norm = directory.resolve("话术 工作台/规范 一.norm");
        Files.copy(PackagedProduct.ROOT.resolve("examples/yingkou-12345.norm"), norm);
        String after = Files.readString(norm).replace("版本：1.0.0\n", "版本：1.0.5\n");
        product().start(norm);

        String window = product().window(NORM, LONG);
        write(window, norm, after);

        Path json = norm.resolveSibling("规范 一.json");
        PackagedProduct.keys(window, "ctrl+e");
        PackagedProduct.keys(product().window(WIZARD, SHORT), "Return");
        product().await("the exported file", SHORT, () -> Files.exists(json) ? "" : null);
        String exported = Files.readString(json);
        assertTrue(exported.contains("\"phrasebook/1\"") && exported.contains("\"1.0.5\""), exported);
        product().await("the wizard's end", SHORT, () -> product().find(WIZARD) == null ? "" : null);
        close(window);
    }

    @Test
    void theSampleIsTypedIntoAtOnceAndAKillLosesNothing() throws Exception {
        product().start();
        String welcome = product().window(WELCOME, LONG);
        Path norm = product().home().resolve("示例规范.norm");
        product().await("the sample", LONG, () -> {
            PackagedProduct.keys(welcome, "Return"); // The first of the three ways to begin has the focus.
            return product().find(SAMPLE);
        });
        String before = Files.readString(norm);
        String window = product().window(SAMPLE, SHORT);
        String after = before.replace("版本：1.0.0\n", "版本：1.0.5\n");
        product().await("the text put aside", LONG, () -> {
            PackagedProduct.keys(window, TAKE_BACK);
            PackagedProduct.keys(window, EDIT);
            Thread.sleep(5000);
            return aside().endsWith(after) ? "" : null;
        });
        product().kill();
        assertEquals(before, Files.readString(norm), "on the disk nothing has changed");

        product().start();
        PackagedProduct.keys(product().window(RECOVERY, LONG), "Return");
        String recovered = product().window(SAMPLE, LONG);
        product().await("the recovered text in the file", LONG, () -> {
            PackagedProduct.keys(recovered, "ctrl+s");
            Thread.sleep(1000);
            return Files.readString(norm).equals(after) ? "" : null;
        });
        close(recovered);
    }

    @Test
    void aWindowWithNothingOpenWelcomesAgain() throws Exception {
        Path norm = Files.createDirectories(directory.resolve("话术 工作台")).resolve("规范 一.norm");
        Files.copy(PackagedProduct.ROOT.resolve("examples/yingkou-12345.norm"), norm);
        product().start(norm);
        String window = product().window(NORM, LONG);
        product().await("an empty window", LONG, () -> {
            PackagedProduct.keys(window, "ctrl+w");
            return product().find(WELCOME);
        });
        close(window);
        product().start();
        String welcome = product().window(WELCOME, LONG);
        product().await("the sample", LONG, () -> {
            PackagedProduct.keys(welcome, "Return");
            return product().find(SAMPLE);
        });
        close(product().window(SAMPLE, SHORT));
    }

    @Test
    void theArchiveWithoutSwtTakesTheOneThatIsPutThere() throws Exception {
        PackagedProduct loongArch = new PackagedProduct(directory.resolve("龙芯"), "loongarch64");
        started = loongArch;
        loongArch.bringSwt();
        loongArch.start();
        close(loongArch.window(WELCOME, LONG));
    }

    /** Types, without a click before, and saves. Of the first keys some may come too early; they are taken back. */
    private void write(String window, Path norm, String after) throws Exception {
        String[] keys = Stream.of(TAKE_BACK, EDIT, new String[] { "ctrl+s" }).flatMap(Stream::of)
                .toArray(String[]::new);
        product().await("the edit in the file", LONG, () -> {
            PackagedProduct.keys(window, keys);
            for (int i = 0; i < 20 && !Files.readString(norm).equals(after); i++) {
                Thread.sleep(250);
            }
            return Files.readString(norm).equals(after) ? "" : null;
        });
    }

    private void close(String window) throws Exception {
        PackagedProduct.keys(window, "alt+F4");
        assertEquals(0, product().ended(), () -> product().log());
        assertTrue(!product().log().contains("!ENTRY phrasebook"), () -> product().log());
    }

    /** What is put aside of unsaved texts. */
    private String aside() throws IOException {
        Path folder = product().workspace().resolve(".metadata/.plugins/phrasebook.ui/recovery");
        if (!Files.isDirectory(folder)) {
            return "";
        }
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".unsaved")).toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }
}
