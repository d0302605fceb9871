// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnpairedMarkTest {

    @ParameterizedTest
    @ValueSource(strings = { "请参照《条例执行。=>《", "请参照条例》执行。=>》", "（请稍等。=>（", "请稍等）。再见=>）", "（《）》=>（&）" })
    void whatIsWrong(String row) {
        String[] parts = row.split("=>", -1);
        assertEquals(List.of(parts[1].split("&")), Marked.said("UnpairedMark", parts[0]));
    }

    @ParameterizedTest
    @ValueSource(strings = { "请参照《条例》（2017年版）执行。", "1）姓名", "（二）姓名", "二）姓名", "it’s ok", "‘好’", "（（一）（二））", "【重要】" })
    void whatIsRight(String words) {
        assertEquals(List.of(), Marked.said("UnpairedMark", words));
    }

    @Test
    void quotesInNarrationAreSeenWhole() {
        assertEquals(List.of("）"), Marked.told("UnpairedMark", "遇到市民投诉）时"));
        assertEquals(List.of(), Marked.in("UnpairedMark", Checked.norm(Checked.note(true, "（"))));
    }
}
