// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The start script as its users meet it: a process, on every Java there is. */
class StartScriptTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent().getParent();
    private static final Path SCRIPT = ROOT.resolve("phrasebook");
    private static final String SUMMARY = "检查了 1 个文件：错误 0，";

    @TempDir
    Path directory;

    record Run(int exitCode, String out, String err) {
    }

    // The build puts the jars together before these tests, so there they must be; elsewhere they may be.
    @BeforeEach
    void jars() throws IOException {
        boolean there = Files.isDirectory(ROOT.resolve("releng/phrasebook.commandline/target/repository/plugins"));
        boolean inBuild = getClass().getClassLoader().getClass().getName().startsWith("org.eclipse.osgi");
        assumeTrue(there || inBuild, "the jars were not built");
        assertTrue(there, "the build must put the jars together first");
        Files.createDirectories(directory.resolve("某 地"));
        Files.writeString(directory.resolve("某 地/规范 1.norm"), Shell.clean());
    }

    @TestFactory
    Stream<DynamicTest> everyJavaRunsTheCommands() throws IOException {
        assertFalse(Jdks.all().isEmpty());
        return Jdks.all().stream().map(home -> DynamicTest.dynamicTest(home.toString(), () -> runsOn(home)));
    }

    private void runsOn(Path home) throws IOException, InterruptedException {
        Map<String, String> environment = Map.of("JAVA_HOME", home.toString(), "LC_ALL", "C");
        String norm = "某 地/规范 1.norm";
        // The first start may have to prepare, and says so; the second says nothing but its result.
        assertEquals(0, run(environment, SCRIPT, "validate", norm).exitCode());
        Run second = run(environment, SCRIPT, "validate", norm);
        assertEquals(0, second.exitCode());
        assertTrue(second.err().startsWith(SUMMARY) && second.err().lines().count() == 1, second.err());
        assertEquals(new Run(0, "出 口/规范 1.json\n", ""),
                run(environment, SCRIPT, "export", norm, "--to", "json", "--out", "出 口"));
        assertTrue(Files.readString(directory.resolve("出 口/规范 1.json")).contains("\"phrasebook/1\""));
        assertEquals(2, run(environment, SCRIPT, "validate", "没有.norm").exitCode());
    }

    /** The script's options spare Java the checks in which it looks for classes that a library names and nobody uses. */
    @Test
    void aJavaWithoutTheScriptsOptionsExportsEveryFormat() throws IOException, InterruptedException {
        Files.writeString(directory.resolve("a.norm"), Shell.clean());
        Run run = run(Map.of(), Path.of(System.getProperty("java.home"), "bin/java"), "-Dfile.encoding=UTF-8", "-cp",
                ROOT + "/releng/phrasebook.commandline/target/repository/plugins/*", "phrasebook.cli.Main", "export",
                "a.norm",
                "--to", "json,pdf,docx,xlsx,html");
        assertEquals(new Run(0, "a.json\na.pdf\na.docx\na.xlsx\na.html\n", ""), run);
    }

    @Test
    void aLinkFromAnywhereLeadsHome() throws IOException, InterruptedException {
        Path folder = Files.createDirectory(directory.resolve("bin 目录"));
        Files.createSymbolicLink(folder.resolve("script"), SCRIPT);
        Path link = Files.createSymbolicLink(folder.resolve("pb"), Path.of("script"));
        assertEquals(0, run(Map.of(), link, "validate", "某 地/规范 1.norm").exitCode());
        Map<String, String> path = Map.of("PATH", folder + ":" + System.getenv("PATH"));
        assertEquals(0, run(path, Path.of("sh"), "-c", "pb validate 某*/*.norm").exitCode());
    }

    @Test
    void theLanguageOfTheLocaleIsKept() throws IOException, InterruptedException {
        run(Map.of(), SCRIPT, "--version");
        assertTrue(run(Map.of("LC_ALL", "en_US.UTF-8"), SCRIPT, "validate", "没有").err().contains("no such file"));
        assertTrue(run(Map.of("LC_ALL", "zh_CN.UTF-8"), SCRIPT, "validate", "没有").err().contains("没有：找不到"));
        assertTrue(run(Map.of("LC_ALL", "C"), SCRIPT, "validate", "没有").err().contains("没有：找不到"));
    }

    @Test
    void aMissingOrOldJavaIsSaidInOneLine() throws IOException, InterruptedException {
        Path nothing = Files.createDirectory(directory.resolve("nothing"));
        Map<String, String> none = Map.of("PATH", nothing.toString(), "JAVA_HOME", "", "LC_ALL", "zh_CN");
        Run missing = run(none, SCRIPT, "--version");
        assertEquals(2, missing.exitCode());
        assertTrue(missing.err().startsWith("phrasebook：找不到 Java。"), missing.err());
        Path old = Files.createDirectories(directory.resolve("jdk/bin")).resolve("java");
        Files.writeString(old, "#!/bin/sh\necho 'openjdk version \"11.0.2\" 2019-01-15' >&2\n");
        Files.setPosixFilePermissions(old, PosixFilePermissions.fromString("rwxr-xr-x"));
        for (String release : List.of("", "JAVA_VERSION=\"1.8.0_292\"\n")) {
            if (!release.isEmpty()) {
                Files.writeString(directory.resolve("jdk/release"), release);
            }
            Run tooOld = run(Map.of("JAVA_HOME", directory.resolve("jdk").toString(), "LC_ALL", "en"), SCRIPT, "x");
            assertEquals(2, tooOld.exitCode());
            assertTrue(tooOld.err().startsWith("phrasebook: Java 17 or newer is needed"), tooOld.err());
            assertEquals(1, tooOld.err().lines().count(), tooOld.err());
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void withoutACommandItIsTheWorkbenchWhichNeedsADisplay() throws IOException, InterruptedException {
        Map<String, String> bare = Map.of("DISPLAY", "", "WAYLAND_DISPLAY", "");
        String said = "phrasebook：没有图形界面，无法打开工作台。命令行的用法：./phrasebook --help\n";
        assertEquals(new Run(2, "", said), run(bare, SCRIPT));
        assertEquals(new Run(2, "", said), run(bare, SCRIPT, "某 地/规范 1.norm"));
        assertEquals(new Run(2, "", said), run(bare, SCRIPT, "-nl", "en"));
        Run english = run(Map.of("DISPLAY", "", "WAYLAND_DISPLAY", "", "LC_ALL", "en_US.UTF-8"), SCRIPT);
        assertTrue(english.err().contains("./phrasebook --help"), english.err());
        assertFalse(english.err().contains("没有"), english.err());
    }

    @Test
    void closedAndFullOutputsAreOneLine() throws IOException, InterruptedException {
        run(Map.of(), SCRIPT, "--version");
        String export = "'" + SCRIPT + "' export 某*/*.norm --to json --out - ";
        Run closed = run(Map.of(), Path.of("sh"), "-c", "{ " + export + "; echo $? >&2; } | :");
        assertTrue(closed.err().matches("标准输出：写不出去：.*\n2\n"), closed.err());
        assumeTrue(Files.exists(Path.of("/dev/full")), "no such device here");
        Run full = run(Map.of(), Path.of("sh"), "-c", export + "> /dev/full");
        assertEquals(2, full.exitCode());
        assertTrue(full.err().matches("标准输出：写不出去：.*\n"), full.err());
    }

    private Run run(Map<String, String> environment, Path program, String... args)
            throws IOException, InterruptedException {
        Path out = Files.createTempFile("out", "");
        Path err = Files.createTempFile("err", "");
        ProcessBuilder builder = new ProcessBuilder(
                Stream.concat(Stream.of(program.toString()), Stream.of(args)).toList());
        for (String inherited : List.of("LC_ALL", "LC_MESSAGES", "LANG", "PHRASEBOOK_LANG", "JAVA_TOOL_OPTIONS")) {
            builder.environment().remove(inherited);
        }
        builder.environment().putAll(environment);
        Process process = builder.directory(directory.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile())
                .start();
        assertTrue(process.waitFor(5, TimeUnit.MINUTES), "it hangs");
        Run run = new Run(process.exitValue(), Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
        Files.delete(out);
        Files.delete(err);
        return run;
    }
}
