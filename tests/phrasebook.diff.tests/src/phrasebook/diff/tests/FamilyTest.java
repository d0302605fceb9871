// SPDX-License-Identifier: EPL-2.0
package phrasebook.diff.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;

import phrasebook.diff.Change;
import phrasebook.diff.Comparison;
import phrasebook.diff.EntryKind;
import phrasebook.diff.Side;
import phrasebook.dsl.NormLanguage;
import phrasebook.imports.DocumentImporter;
import phrasebook.model.Norm;

/** Two documents of one family, which share no id though both have P01, P02 …, against each other. */
class FamilyTest {

    private static final Path TEMPLATE = Path.of("../phrasebook.imports.tests/norms/call-centre-template.txt");
    private static final Path REFERENCE = Path.of("../../examples/yingkou-12345.norm");

    @Test
    void theTemplateOfCallCentresMatchesTheReferenceNormItemByItem() throws Exception {
        NormLanguage language = NormLanguage.create();
        Norm template = DocumentImporter.importDocument(Files.readAllBytes(TEMPLATE), "template.txt").norm();
        Norm reference = language.parse(Files.readString(REFERENCE)).norm();
        Comparison comparison = Comparison.of(template, reference);
        assertFalse(comparison.sharesIds());
        List<String> pairs = new ArrayList<>();
        for (Change change : comparison.changes()) {
            @Nullable Side before = change.before();
            @Nullable Side after = change.after();
            if (change.entry() == EntryKind.PHRASE && before != null) {
                pairs.add(before.number() + " " + (after == null ? "-" : after.number()));
            }
        }
        assertEquals(List.of("1. 1.", "2. -", "3. 2.", "4. 3.", "5. 4.", "6. 5.", "7. 6.", "8. 7."), pairs);
    }
}
