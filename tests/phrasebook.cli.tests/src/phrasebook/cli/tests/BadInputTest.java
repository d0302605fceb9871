// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BadInputTest {

    private static final List<String> COMMANDS = List.of("validate", "format", "export", "import");

    @TempDir
    Path directory;
    private Shell shell;

    @BeforeEach
    void shell() {
        shell = Shell.in(directory);
    }

    static Stream<Arguments> contents() throws IOException {
        byte[] norm = Shell.sample().getBytes(StandardCharsets.UTF_8);
        byte[] longLine = new byte[50 << 20];
        Arrays.fill(longLine, (byte) 'a');
        byte[] noise = new byte[5000];
        new Random(7).nextBytes(noise);
        byte[] mixed = Arrays.copyOf(norm, norm.length);
        mixed[1000] = (byte) 0xFF;
        return Stream.of(Arguments.of("empty", new byte[0], "空"), Arguments.of("blank", " \n\t\r\n".getBytes(), "空"),
                Arguments.of("noise", noise, ""), Arguments.of("nul", "规范：甲\0乙\n".getBytes(StandardCharsets.UTF_8), ""),
                Arguments.of("one line of 50 MB", longLine, "第 1 行"),
                Arguments.of("cut off", Arrays.copyOf(norm, cut(norm)), "中断"),
                Arguments.of("in no encoding", mixed, ""),
                Arguments.of("too large", new byte[(64 << 20) + 1], "64 MB"));
    }

    // Just behind the first byte of some character.
    private static int cut(byte[] utf8) {
        int place = 1000;
        while ((utf8[place] & 0xF0) != 0xE0) {
            place++;
        }
        return place + 1;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("contents")
    void unreadableContentIsOneLineAndStaysAsItIs(String name, byte[] content, String words) throws IOException {
        Path file = shell.file(name + ".norm", content);
        for (String command : COMMANDS) {
            Shell.Run run = run(shell, command, name + ".norm");
            assertOneLine(run, command, name + ".norm：", words);
            assertOneLine(run(shell.reading(content), command, "-"), command, "-：", words);
        }
        assertArrayEquals(content, Files.readAllBytes(file));
        assertEquals(List.of(name + ".norm"), shell.files());
    }

    private static Shell.Run run(Shell shell, String command, String file) {
        return command.equals("export") ? shell.run(command, file, "--to", "json") : shell.run(command, file);
    }

    private static void assertOneLine(Shell.Run run, String command, String start, String words) {
        run.ends(2);
        assertEquals("", run.out());
        List<String> lines = run.err().lines().filter(l -> !l.startsWith("检查了 0 个文件")).toList();
        assertEquals(1, lines.size(), command + run.err());
        assertTrue(lines.get(0).startsWith(start) && lines.get(0).contains(words), command + run.err());
    }

    @Test
    void foldersAndMissingFilesAreNamed() throws IOException {
        Files.createDirectory(directory.resolve("d.norm"));
        Files.createSymbolicLink(directory.resolve("loop.norm"), Path.of("loop.norm"));
        for (String command : COMMANDS) {
            assertOneLine(run(shell, command, "d.norm"), command, "d.norm：这是文件夹", "");
            assertOneLine(run(shell, command, "n\n.norm"), command, "n .norm：找不到", "");
            assertOneLine(run(shell, command, "loop.norm"), command, "loop.norm：", "");
            assertOneLine(run(shell, command, "nul\0.norm"), command, "", "文件名里有不能用的字符");
        }
    }

    @Test
    void filesAndFoldersWithoutPermissionAreNamed() throws IOException {
        Path secret = shell.sample("secret.norm");
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(secret), "this user may read everything");
        for (String command : COMMANDS) {
            assertOneLine(run(shell, command, "secret.norm"), command, "secret.norm：没有读取权限", "");
        }
        shell.sample("a.norm");
        Path locked = Files.createDirectory(directory.resolve("locked"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("r-xr-xr-x")));
        assertTrue(shell.run("export", "a.norm", "--to", "json", "--out", "locked").fails().contains("没有写入权限"));
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    // A way that holds for every user: no files can be made below /proc, nor below a file.
    @Test
    void placesThatCannotBeWrittenAreNamed() throws IOException {
        shell.sample("a.norm");
        assertTrue(shell.run("export", "a.norm", "--to", "json", "--out", "a.norm").fails()
                .startsWith("a.norm：写不了 a.norm/a.json：这个位置建不了文件夹"));
        assumeTrue(Files.isDirectory(Path.of("/proc")), "no such place here");
        assertTrue(shell.run("export", "a.norm", "--to", "json", "--out", "/proc/none").fails()
                .startsWith("a.norm：写不了 /proc/none/a.json："));
        assertEquals(List.of("a.norm"), shell.files());
    }

    @Test
    void aFullDiskIsNamed() throws IOException {
        assumeTrue(Files.exists(Path.of("/dev/full")), "no such device here");
        shell.file("a.txt", "甲\n1.问候语：\n话务员：“您好！”\n");
        Shell.Run run = shell.run("import", "a.txt", "--out", "o", "--report", "/dev/full").ends(2);
        assertTrue(run.err().contains("\n/dev/full：写不了 /dev/full：磁盘已满或超出限额。"), run.err());
        assertEquals(List.of("a.txt", "o/a.norm"), shell.files());
    }

    @Test
    void aClosedOrFullStandardOutputIsOneLine() throws IOException {
        shell.sample("a.norm");
        try (InputStream nothing = InputStream.nullInputStream(); OutputStream closed = new Broken()) {
            Shell.Ended ended = shell.run(closed, nothing, "export", "a.norm", "--to", "json", "--out", "-");
            assertEquals(2, ended.exitCode());
            assertEquals("标准输出：写不出去：接收的一方已经关闭，或磁盘已满。结果不完整，请检查后重试\n", ended.err());
        }
    }

    @Test
    void whateverEndsTheWorkIsOneLine() throws IOException {
        assertEndsWith(new IOException("gone"), "-：读不了（gone）");
        assertEndsWith(new OutOfMemoryError(), "-：内存不够");
        assertEndsWith(new StackOverflowError(), "-：内容嵌套太深");
        assertEndsWith(new AssertionError("a\nb"), "-：程序内部出错（java.lang.AssertionError: a）");
        assertEndsWith(new IllegalStateException(), "-：程序内部出错（java.lang.IllegalStateException）");
    }

    private void assertEndsWith(Throwable end, String line) throws IOException {
        try (InputStream in = new Ending(end); OutputStream out = OutputStream.nullOutputStream()) {
            Shell.Ended ended = shell.run(out, in, "format", "-");
            assertEquals(2, ended.exitCode());
            assertEquals(1, ended.err().lines().count(), ended.err());
            assertTrue(ended.err().startsWith(line), ended.err());
        }
    }

    @Test
    void deepNestingEndsInALine() throws IOException {
        StringBuilder deep = new StringBuilder("规范：深\n角色：员\n\n1. [P01] 某时\n");
        for (int depth = 1; depth < 3000; depth++) {
            deep.append("   ".repeat(depth)).append("若 ").append(depth).append('\n');
        }
        shell.file("deep.norm", deep.toString());
        for (String command : List.of("validate", "format")) {
            Shell.Run run = shell.run(command, "deep.norm");
            assertTrue(!run.err().contains("\tat ") && !run.err().contains("程序内部出错"), run.err());
        }
    }

    private static final class Broken extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
        }
    }

    private static final class Ending extends InputStream {

        private final Throwable end;

        Ending(Throwable end) {
            this.end = end;
        }

        @Override
        public int read() throws IOException {
            return end(end);
        }

        private static int end(Throwable end) throws IOException {
            if (end instanceof Error error) {
                throw error;
            }
            if (end instanceof RuntimeException fault) {
                throw fault;
            }
            throw new IOException(end.getMessage());
        }
    }
}
