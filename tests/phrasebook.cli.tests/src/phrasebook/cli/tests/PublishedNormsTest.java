// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The norms that the tests of the rules read are what an import makes of the published texts today. */
class PublishedNormsTest {

    private static final Path TEXTS = Path.of("../phrasebook.imports.tests/norms").toAbsolutePath();
    private static final Path EXAMPLES = Path.of("../../examples").toAbsolutePath();
    private static final Path READ = Path.of("../phrasebook.dsl.tests/norms");

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = { "yingkou-12345", "bank-counter-table", "banned-replacements", "call-centre-template",
        "court-filing", "health-12320", "information-114", "outbound-call-qa", "police-wuzhong" })
    void areImportedAsTheRulesReadThem(String norm) throws IOException {
        Path text = TEXTS.resolve(norm + ".txt");
        Shell.in(directory).run("import", (Files.exists(text) ? text : EXAMPLES.resolve(norm + ".txt")).toString());
        assertEquals(Files.readString(READ.resolve(norm + ".norm")),
                Files.readString(directory.resolve(norm + ".norm")));
    }
}
