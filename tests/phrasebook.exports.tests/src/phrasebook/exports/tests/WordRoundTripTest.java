// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import phrasebook.imports.DocumentImporter;
import phrasebook.imports.ImportResult;
import phrasebook.imports.json.NormJsonReader;
import phrasebook.model.Norm;
import phrasebook.model.Phrase;
import phrasebook.model.Say;
import phrasebook.model.query.Wordings;

/** Exported Word documents go back in: as they were, and with what was changed in Word. */
class WordRoundTripTest {

    static Stream<Named<Supplier<Norm>>> phenomena() {
        return Stream.of(Phenomena.all(), OtherPhenomena.all()).flatMap(m -> m.entrySet().stream())
                .map(e -> Named.of(e.getKey(), e.getValue()));
    }

    @ParameterizedTest
    @MethodSource("phenomena")
    void comesBackAsItWas(Supplier<Norm> phenomenon) throws Exception {
        ImportResult result = DocumentImporter.importDocument(Office.bytes("docx", phenomenon.get()), "n.docx");
        assertTrue(EcoreUtil.equals(NormJsonReader.read(Json.export(phenomenon.get())), result.norm()));
        assertEquals(0, result.report().characters().lost());
    }

    @Test
    void whatWasChangedInWordCounts() throws Exception {
        Sketch s = new Sketch();
        s.norm.setTitle("热线规范");
        s.heading("一、", "D1", "问候");
        s.phrase("1.", "P07", "来电时", Sketch.say(s.operator, Sketch.words("您好。")),
                Sketch.when("无声", Sketch.pause(5)));
        byte[] exported = Office.bytes("docx", s.norm);
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(exported))) {
            for (XWPFParagraph paragraph : document.getParagraphs()) {
                for (XWPFRun run : paragraph.getRuns()) {
                    run.setText(run.text().replace("您好", "您好，请讲"), 0);
                }
            }
            document.write(changed);
        }
        ImportResult result = DocumentImporter.importDocument(changed.toByteArray(), "n.docx");
        Phrase phrase = (Phrase) result.norm().getElements().get(1);
        assertEquals("P07", phrase.getId());
        assertEquals("1.", phrase.getNumber());
        assertEquals("您好，请讲。", Wordings.printed(((Say) phrase.getSteps().get(0)).getAlternatives().get(0)));
        assertEquals(2, phrase.getSteps().size());
        assertEquals(0, result.report().characters().lost());
        assertEquals(0, result.report().review().size());
    }
}
