// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import phrasebook.imports.ImportReport.Characters;

/** Damaged copies of the norms: whatever is wrong with a document, it is read to its end and nothing of it is lost. */
class MutationTest {

    private static final String SIGNS = "“”「」\"（）()，。：:、/或若如当在后时\n\t※#*×X某第一条1.①直到禁说应{}｜‘’…";
    private static final int COPIES = 40;

    private final Random random = new Random(7);

    @ParameterizedTest
    @ValueSource(strings = { "norms/bank-counter-table.txt", "norms/call-centre-template.txt", "norms/health-12320.txt",
            "norms/information-114.txt", "norms/outbound-call-qa.txt", "norms/police-wuzhong.txt",
            "../../examples/yingkou-12345.txt" })
    void losesNothing(String file) throws IOException {
        String whole = Files.readString(Path.of(file));
        for (int i = 0; i < COPIES; i++) {
            String damaged = damaged(whole);
            Characters characters = Imported.text(damaged).report().characters();
            assertEquals(0, characters.lost(), damaged);
            assertEquals(characters.read(), characters.kept() + characters.chrome(), damaged);
        }
    }

    private String damaged(String whole) {
        StringBuilder text = new StringBuilder(whole);
        for (int i = 0; i < 4; i++) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(3)) {
                case 0 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(30)));
                case 1 -> text.insert(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
                default -> {
                    int from = random.nextInt(text.length());
                    text.insert(at, text.substring(from, Math.min(text.length(), from + random.nextInt(30))));
                }
            }
        }
        return text.toString();
    }
}
