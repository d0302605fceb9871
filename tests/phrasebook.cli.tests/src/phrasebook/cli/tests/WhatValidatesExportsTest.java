// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A norm that validates can be exported and comes back; of one that cannot it is said what is wrong and where. */
class WhatValidatesExportsTest {

    private static final String[] HARD = { "§", "\u2003", "\u202F", "\u1680", "\u000B", "\u0007", "\u2028", "\u0085",
        "\uD842", "\uFEFF", "\u200B", "\u00AD", "𠮷", "{", "}", "{{", "“", "”", "（", "[", "]", "｜", "/", "\\", "\"",
        "\t",
        "　", "\n", "\r", "[P03]", "[B01]", "角色：§甲、乙\u2003丙\n", "占位：§丁\n", "若 ", "禁说 ", "停 99999 秒\n",
        "0 秒内 挂机\n" };

    @TempDir
    Path directory;
    private Shell shell;

    @BeforeEach
    void shell() {
        shell = Shell.in(directory);
    }

    @ParameterizedTest
    @ValueSource(strings = { "角色：§甲\n", "角色：甲\u2003乙\n", "角色：班长（甲\u202F乙）\n", "占位：§丙\n", "占位：甲\u1680乙\n",
        "解释单位：甲\u0007乙\n", "解释单位：甲\u2028乙\n", "修订：1.0｜张\u000B三\n" })
    void whatCannotBeExportedDoesNotValidate(String line) throws IOException {
        // A file that is short and holds control characters would be taken for no text at all.
        shell.file("a.norm", "规范：" + "试写".repeat(100) + "\n" + line);
        Shell.Run checked = shell.run("validate", "a.norm").ends(1);
        assertEquals(1, checked.out().lines().count(), checked.out());
        assertTrue(checked.out().startsWith("a.norm:2:") && checked.out().contains("请"), checked.out());
        Shell.Run exported = shell.run("export", "a.norm", "--to", "json").ends(1);
        assertTrue(exported.err().startsWith(checked.out()), exported.err());
    }

    @Test
    void whateverValidatesIsExportedAndComesBack() throws IOException {
        Random random = new Random(12345);
        String sample = Shell.sample();
        int valid = 0;
        for (int i = 0; i < 120; i++) {
            StringBuilder text = new StringBuilder(sample);
            for (int changes = random.nextInt(3); changes >= 0; changes--) {
                text.insert(random.nextInt(text.length()), HARD[random.nextInt(HARD.length)]);
            }
            String norm = text.toString();
            if (shell.reading(norm).run("validate", "-").exitCode() == 0) {
                valid++;
                String json = shell.reading(norm).run("export", "-", "--to", "json").ends(0).out();
                shell.reading(json).run("import", "-").ends(0);
            }
        }
        assertTrue(valid > 15, "valid: " + valid);
    }

    @ParameterizedTest
    @ValueSource(ints = { 63, 64, 65, 70, 2000 })
    void stepsNestToOneDepthEverywhere(int depth) throws IOException {
        String norm = "规范：试写\n\n1. [P01] 来电时\n" + IntStream.rangeClosed(1, depth)
                .mapToObj(i -> "   ".repeat(i) + "若 还是无声\n").collect(Collectors.joining());
        int answer = depth > 64 ? 1 : 0;
        shell.reading(norm).run("validate", "-").ends(answer);
        Shell.Run exported = shell.reading(norm).run("export", "-", "--to", "json").ends(answer);
        if (answer == 0) {
            assertEquals(norm, shell.reading(exported.out()).run("import", "-").ends(0).out());
        }
        String branch = "{\"type\":\"branch\",\"when\":\"还是无声\",\"steps\":[";
        String json = "{\"format\":\"phrasebook/1\",\"norm\":{\"title\":\"试写\"},\"roles\":[],\"placeholders\":[],"
                + "\"divisions\":[],\"provisions\":[],\"bans\":[],\"phrases\":[{\"id\":\"P01\",\"number\":\"1.\","
                + "\"position\":1,\"situation\":\"来电时\",\"steps\":[" + branch.repeat(depth) + "]}".repeat(depth)
                + "]}]}";
        Shell.Run imported = shell.reading(json).run("import", "-").ends(answer * 2);
        assertEquals(answer == 0 ? norm : "", imported.out());
        assertEquals(answer == 1, imported.err().contains("嵌套超过规范允许的 64 层"), imported.err());
    }

    @Test
    void aDocumentThatNestsDeeperKeepsTheRestAsNotes() throws IOException {
        String document = "某热线规范\n1.来电时，话务员：“您好。”" + "还是无声，话务员：“您好。”".repeat(200) + "\n";
        Shell.Run imported = shell.reading(document).run("import", "-").ends(0);
        assertTrue(imported.err().contains("丢失 0 字"), imported.err());
        shell.reading(imported.out()).run("validate", "-").ends(0);
        assertTrue(imported.out().contains("存疑 还是无声"), imported.out());
    }
}
