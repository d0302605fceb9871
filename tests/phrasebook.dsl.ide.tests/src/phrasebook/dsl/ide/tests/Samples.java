// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import phrasebook.dsl.NormLanguage;
import phrasebook.dsl.ParsedNorm;

/** The texts that these tests are done on. */
final class Samples {

    static final NormLanguage LANGUAGE = NormLanguage.create();

    static final String HEADER = """
            规范：示例
            角色：话务接线员（话务员、座席）、市民（来电者）
            占位：部门（受理该问题的部门，印作“***”）

            """;

    private Samples() {
    }

    /** The published norm among the examples. */
    static String yingkou() {
        try {
            return Files.readString(root().resolve("examples/yingkou-12345.norm"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("examples"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    static ParsedNorm parse(String text) {
        return LANGUAGE.parse(text);
    }

    /** A norm of so many phrases, each with speech, a pause, a branch and a reference to the one before it. */
    static String large(int phrases) {
        StringBuilder text = new StringBuilder(HEADER);
        for (int i = 1; i <= phrases; i++) {
            text.append(i % 20 == 1 ? "一、第" + i + "部分\n\n" : "");
            text.append(i + ". [P" + i + "] 遇到第" + i + "种情形时\n");
            text.append("   话务接线员：“您好，{先生/女士}，请您联系{部门}。”\n   停 5 秒\n   若 还是无声\n");
            text.append("      话务接线员：“请您再说一遍，好吗？”\n      转到 [P" + Math.max(1, i - 1) + "]\n\n");
        }
        return text.toString();
    }
}
