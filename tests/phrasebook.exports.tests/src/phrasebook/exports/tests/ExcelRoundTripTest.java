// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import phrasebook.exports.document.PrintedDocument;
import phrasebook.exports.document.PrintedLine;
import phrasebook.imports.DocumentImporter;
import phrasebook.imports.ImportResult;
import phrasebook.model.Entry;

/** What the table of phrases in an exported workbook says comes back as phrases with their steps. */
class ExcelRoundTripTest {

    @Test
    void phrasesComeBackWithTheirStepsAndBans() throws Exception {
        Sketch s = new Sketch();
        s.norm.setTitle("热线规范");
        s.phrase("1.", "P01", "来电时", Sketch.say(s.operator, Sketch.words("您好。")),
                Sketch.when("无声", Sketch.pause(5), Sketch.say(s.operator, Sketch.words("请讲。"))));
        s.phrase("2.", "P02", "结束时", Sketch.say(s.operator, Sketch.words("再见。"))).getBans()
                .add(Sketch.banned(Sketch.words("挂了")));
        ImportResult result = DocumentImporter.importDocument(Office.bytes("xlsx", s.norm), "n.xlsx");
        assertEquals(List.of("来电时：", "话务接线员：“您好。”", "若无声：", "稍停 5 秒。", "话务接线员：“请讲。”"),
                printed((Entry) result.norm().getElements().get(0)));
        assertEquals(List.of("结束时：", "话务接线员：“再见。”", "※ 禁说“挂了”。"), printed((Entry) result.norm().getElements().get(1)));
        assertEquals(0, result.report().characters().lost());
    }

    private static List<String> printed(Entry entry) {
        return PrintedDocument.ofEntry(entry).stream().map(PrintedLine::text).toList();
    }
}
