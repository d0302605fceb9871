// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests;

import static phrasebook.rules.tests.Checked.assertFinds;
import static phrasebook.rules.tests.Checked.assertPasses;
import static phrasebook.rules.tests.Checked.ban;
import static phrasebook.rules.tests.Checked.norm;
import static phrasebook.rules.tests.Checked.phrase;
import static phrasebook.rules.tests.Checked.with;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import phrasebook.model.Ban;
import phrasebook.model.Norm;
import phrasebook.model.NormPackage;
import phrasebook.model.Phrase;

class WithdrawnIdTest {

    private static Norm revised(String summary, Norm norm) {
        norm.getRevisions().add(with(Checked.MAKE.createRevision(), r -> {
            r.setVersion("1.1.0");
            r.setSummary(summary);
        }));
        return norm;
    }

    @ParameterizedTest
    @ValueSource(strings = { "废止 P09", "删除 2 条；废止 P07、P09", "废止P09，不再使用", "废止标识：[P07]和[P09]。" })
    void anEntryThatHasTheId(String summary) {
        Phrase phrase = phrase("P09");
        assertFinds("WithdrawnId", revised(summary, norm(phrase("P01"), phrase)), phrase,
                NormPackage.Literals.NUMBERED__ID, -1, "P09", "1.1.0");
    }

    @Test
    void aBanUnderAPhraseCounts() {
        Ban ban = ban("B03");
        assertFinds("WithdrawnId", revised("废止 P09、B03", norm(with(phrase("P01"), p -> p.getBans().add(ban)))), ban,
                NormPackage.Literals.NUMBERED__ID, -1, "B03", "1.1.0");
    }

    @ParameterizedTest
    @ValueSource(strings = { "废止 P08", "代替 P09", "废止 1.0 版", "废止 P09x", "" })
    void otherIdsAndOtherWords(String summary) {
        assertPasses("WithdrawnId", revised(summary, norm(phrase("P09"), phrase(null))));
    }
}
