// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The start of the workbench, with a Java that only says what it is given. */
@EnabledOnOs(OS.LINUX)
class WorkbenchScriptTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent().getParent();

    private static final String SWT = "org.eclipse.swt.gtk.linux.x86_64_3.132.0.v2025-0642";
    private static final String KNOWN =
            "#version=1\norg.eclipse.swt,3.132.0,plugins/org.eclipse.swt_3.132.0.jar,4,false\n"
            + "org.eclipse.swt.gtk.linux.x86_64,3.132.0.v2025-0642,plugins/" + SWT + ".jar,4,false\n";

    @TempDir
    Path directory;

    private Path product;
    private Path tools;

    record Run(int exitCode, String out, String err) {
    }

    @BeforeEach
    void unpack() throws IOException {
        product = Files.createDirectories(directory.resolve("工作台 1"));
        Files.copy(ROOT.resolve("features/phrasebook.workbench/start/unix/phrasebook"), product.resolve("phrasebook"));
        executable(product.resolve("phrasebook"));
        Path plugins = Files.createDirectory(product.resolve("plugins"));
        for (String plugin : List.of("org.eclipse.equinox.launcher_1.7.0", "org.eclipse.swt_3.132.0.v2025-0642", SWT)) {
            Files.createFile(plugins.resolve(plugin + ".jar"));
        }
        Files.writeString(Files.createDirectories(bundles().getParent()).resolve("bundles.info"), KNOWN);
        tools = Files.createDirectory(directory.resolve("tools"));
        for (String tool : List.of("sed", "readlink", "uname", "locale", "rm", "mkdir", "mv", "cat")) {
            Path found = Stream.of("/usr/bin", "/bin").map(folder -> Path.of(folder, tool)).filter(Files::exists)
                    .findFirst().orElseThrow();
            Files.writeString(tools.resolve(tool), "#!/bin/sh\nexec " + found + " \"$@\"\n");
            executable(tools.resolve(tool));
        }
    }

    @Test
    void optionsAndFilesArePassedOn() throws IOException, InterruptedException {
        java("17.0.15", "for argument; do echo \"<$argument>\"; done; echo \"$LC_ALL $LC_CTYPE\"");
        Run run = run(Map.of("DISPLAY", ":1"), "-data", "某 处", "规范 1.norm");
        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.out().contains("<-jar>\n<" + product.toRealPath()
                + "/plugins/org.eclipse.equinox.launcher_1.7.0.jar>\n<-data>\n<某 处>\n<规范 1.norm>\n<-nl>\n<zh_CN>\n"),
                run.out());
        assertTrue(run.out().endsWith("\n C.UTF-8\n"), run.out());
    }

    @Test
    void theLanguageIsThatOfTheLocaleOrTheOneAskedFor() throws IOException, InterruptedException {
        java("17", "echo \"$*\"");
        for (String[] locale : new String[][] { { "", "zh_CN" }, { "C", "zh_CN" }, { "POSIX", "zh_CN" },
                { "C.UTF-8", "zh_CN" }, { "en_US.UTF-8", "en_US" }, { "zh_CN.GB18030", "zh_CN" } }) {
            Run run = run(Map.of("DISPLAY", ":1", "LC_ALL", locale[0]));
            assertTrue(run.out().endsWith(" -nl " + locale[1] + "\n"), locale[0] + ": " + run.out());
        }
        assertTrue(run(Map.of("DISPLAY", ":1"), "-nl", "en").out().endsWith(".jar -nl en\n"));
    }

    @Test
    void aRestartThatIsAskedForHappens() throws IOException, InterruptedException {
        Path again = Files.createFile(directory.resolve("again"));
        java("21", "echo started; if [ -e '" + again + "' ]; then rm '" + again + "'; exit 23; fi; exit 13");
        assertEquals(new Run(13, "started\nstarted\n", ""), run(Map.of("DISPLAY", ":1")));
    }

    @Test
    void aMissingJavaIsSaidInBothLanguages() throws IOException, InterruptedException {
        Run chinese = run(Map.of());
        assertEquals(2, chinese.exitCode());
        assertTrue(chinese.err().startsWith("这台电脑上没有找到 Java。"), chinese.err());
        Run english = run(Map.of("LANG", "en_GB.UTF-8"));
        assertTrue(english.err().startsWith("No Java was found on this computer."), english.err());
        assertEquals(1, english.err().lines().count(), english.err());
    }

    @Test
    void anOldJavaIsNamedAndANewerOneElsewhereIsTaken() throws IOException, InterruptedException {
        Path old = java("11.0.2", "echo old");
        Run run = run(Map.of("DISPLAY", ":1"));
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("需要 Java 17 或更新的版本") && run.err().contains("11.0.2")
                && run.err().contains(old.toString()), run.err());
        fake(product.resolve("jre/bin/java"), "17.0.1", "echo new");
        assertEquals("new\n", run(Map.of("DISPLAY", ":1")).out());
    }

    @Test
    void aDesktopSeesTheMessageInAWindow() throws IOException, InterruptedException {
        Files.writeString(tools.resolve("zenity"), "#!/bin/sh\necho \"$*\"\n");
        executable(tools.resolve("zenity"));
        Run run = run(Map.of("DISPLAY", ":1"));
        assertTrue(run.out().contains("--title=话术规范工作台 --text=这台电脑上没有找到 Java。"), run.out());
        assertEquals("", run(Map.of()).out());
    }

    @Test
    void withoutADisplayThatIsSaid() throws IOException, InterruptedException {
        java("17", "echo started");
        assertEquals(new Run(2, "", "没有图形界面，无法打开工作台。\n"), run(Map.of()));
    }

    @Test
    void aDisplayThatCannotBeUsedAndAMissingLibraryAreSaid() throws IOException, InterruptedException {
        java("17", "exit 14");
        Run run = run(Map.of("DISPLAY", ":99"));
        assertEquals(2, run.exitCode());
        assertTrue(run.err().startsWith("无法使用图形界面“:99”。"), run.err());
        java("17", "exit 15");
        run = run(Map.of("DISPLAY", ":99", "LANG", "en_GB.UTF-8"));
        assertEquals(2, run.exitCode());
        assertTrue(run.err().startsWith("The GTK 3 library is missing"), run.err());
    }

    @Test
    void itGoesIntoTheMenuOfTheDesktop() throws IOException, InterruptedException {
        java("17", "echo started");
        for (String file : List.of("phrasebook.desktop", "phrasebook.mime.xml")) {
            Files.copy(ROOT.resolve("features/phrasebook.workbench/start/linux/" + file), product.resolve(file));
        }
        Path home = Files.createDirectory(directory.resolve("用户"));
        Run run = run(Map.of("HOME", home.toString()), "--desktop");
        assertEquals(new Run(0, "", "已放入桌面的应用程序菜单。\n"), run);
        String entry = Files.readString(home.resolve(".local/share/applications/phrasebook.desktop"));
        assertTrue(entry.contains("\nExec=\"" + product.toRealPath() + "/phrasebook\" %F\n"), entry);
        assertTrue(Files.readString(home.resolve(".local/share/mime/packages/phrasebook.xml")).contains("*.norm"));
    }

    @Test
    void missingFilesAreSaid() throws IOException, InterruptedException {
        java("17", "echo started");
        Files.delete(product.resolve("plugins/org.eclipse.equinox.launcher_1.7.0.jar"));
        Run run = run(Map.of("DISPLAY", ":1"));
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("请重新解压安装包"), run.err());
    }

    @Test
    void anSwtThatIsMissingIsAskedForAndTheOnePutThereIsMadeKnown() throws IOException, InterruptedException {
        java("17", "echo started");
        Files.writeString(tools.resolve("uname"), "#!/bin/sh\n[ \"$1\" = -s ] && echo Linux || echo loongarch64\n");
        Files.delete(product.resolve("plugins/" + SWT + ".jar"));
        Run run = run(Map.of("DISPLAY", ":1"));
        assertEquals(2, run.exitCode());
        String wanted = "org.eclipse.swt.gtk.linux.loongarch64_3.132.0.jar";
        assertTrue(run.err().contains("索取 " + wanted + "，放进 " + product.toRealPath() + "/plugins"), run.err());
        run = run(Map.of("DISPLAY", ":1", "LANG", "en_GB.UTF-8"));
        assertTrue(run.err().contains("Ask the vendor of the system for " + wanted), run.err());

        Files.createFile(product.resolve("plugins/" + wanted));
        for (int i = 0; i < 2; i++) {
            assertEquals(new Run(0, "started\n", ""), run(Map.of("DISPLAY", ":1")));
            assertEquals(KNOWN.lines().limit(2).collect(Collectors.joining("\n"))
                    + "\norg.eclipse.swt.gtk.linux.loongarch64,3.132.0,plugins/" + wanted + ",4,false\n",
                    Files.readString(bundles()));
        }
    }

    private Path bundles() {
        return product.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info");
    }

    private Path java(String version, String script) throws IOException {
        return fake(directory.resolve("javas/one/bin/java"), version, script);
    }

    private static Path fake(Path java, String version, String script) throws IOException {
        Files.createDirectories(java.getParent());
        Files.writeString(java.getParent().resolveSibling("release"), "JAVA_VERSION=\"" + version + "\"\n");
        Files.writeString(java, "#!/bin/sh\n" + script + "\n");
        return executable(java);
    }

    private static Path executable(Path file) throws IOException {
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Run run(Map<String, String> environment, String... args) throws IOException, InterruptedException {
        Path out = directory.resolve("out");
        Path err = directory.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(
                Stream.concat(Stream.of(product.resolve("phrasebook").toString()), Stream.of(args)).toList());
        Map<String, String> all = new HashMap<>(environment);
        all.put("PATH", tools.toString());
        all.put("PHRASEBOOK_JAVAS", directory.resolve("javas").toString());
        builder.environment().clear();
        builder.environment().putAll(all);
        Process process = builder.directory(directory.toFile()).redirectOutput(out.toFile())
                .redirectError(err.toFile()).start();
        assertTrue(process.waitFor(1, TimeUnit.MINUTES), "it hangs");
        return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
    }
}
