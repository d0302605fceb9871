// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A repository that a disk or a person has damaged: one line that says so, and nothing is lost or made worse. */
class CorruptRepositoryTest {

    private static final String TEXT = "规范：热线用语\n状态：已批准\n角色：话务员\n\n1. [P01] 来电接通时\n   话务员：“您好。”\n";

    @TempDir
    Path directory = Path.of("");

    /** What was done to it. */
    enum Damage {
        OBJECTS_GONE("objects"), OBJECTS_FILLED_WITH_ZEROS("objects"), BRANCH_OF_NOTHING("refs/heads/main"),
        BRANCH_EMPTY("refs/heads/main"), HEAD_GARBAGE("HEAD"), CONFIG_GARBAGE("config"), INDEX_GARBAGE("index");

        private final String place;

        Damage(String place) {
            this.place = place;
        }

        void to(Path git) throws Exception {
            try (Stream<Path> files = Files.walk(git.resolve(place))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
                    switch (this) {
                        case OBJECTS_GONE -> Files.delete(file);
                        case OBJECTS_FILLED_WITH_ZEROS -> Files.write(file, new byte[(int) Files.size(file)]);
                        case BRANCH_OF_NOTHING -> Files.writeString(file, "7".repeat(40) + "\n");
                        case BRANCH_EMPTY -> Files.write(file, new byte[0]);
                        default -> Files.writeString(file, "\u0001[坏\n");
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyCommandSaysSoAndLosesNothing(Damage damage) throws Exception {
        Shell shell = Shell.in(directory);
        shell.file("规范.norm", TEXT);
        String key = Base64.getEncoder()
                .encodeToString(KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPrivate().getEncoded());
        shell.file("私钥.pem", "-----BEGIN PRIVATE KEY-----\n" + key + "\n-----END PRIVATE KEY-----\n");
        shell.run("save", "规范.norm", "-m", "初稿", "--author", "张三").ends(0);
        damage.to(directory.resolve(".git"));
        shell.file("规范.norm", TEXT.replace("您好", "您好！"));
        List<String> before = shell.files();
        for (String[] command : List.of(new String[] { "history", "规范.norm" },
                new String[] { "history", "规范.norm", "--phrase", "P01" }, new String[] { "save", "规范.norm", "-m", "改" },
                new String[] { "diff", "HEAD:规范.norm", "规范.norm" },
                new String[] { "release", "规范.norm", "--version", "1.0", "--key", "私钥.pem" })) {
            // Whoever does not need what is damaged may do without.
            Shell.Run run = shell.run(command);
            String said = String.join(" ", command) + ": " + run.exitCode() + " " + run.out() + run.err();
            assertTrue(run.exitCode() == 2 && run.err().lines().count() == 1 && !run.err().contains("程序内部出错")
                    || damage == Damage.INDEX_GARBAGE && !command[0].equals("save"), said);
            assertEquals(TEXT.replace("您好", "您好！"), new String(Files.readAllBytes(directory.resolve("规范.norm")),
                    StandardCharsets.UTF_8), said);
            assertTrue(shell.files().containsAll(before), said);
        }
    }
}
