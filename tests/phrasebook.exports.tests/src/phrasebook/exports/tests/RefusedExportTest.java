// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import phrasebook.exports.ExportException;
import phrasebook.exports.ExportException.Kind;
import phrasebook.exports.Exporters;
import phrasebook.model.BadLine;
import phrasebook.model.Norm;
import phrasebook.model.Phrase;
import phrasebook.model.Step;
import phrasebook.model.Utterance;
import phrasebook.model.query.Nesting;

class RefusedExportTest {

    private final Sketch sketch = new Sketch();
    private final Phrase phrase = sketch.phrase("1.", "P01", "来电时");

    private static void assertRefused(Norm norm, Kind kind, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExportException e = assertThrows(ExportException.class,
                () -> Exporters.find("json").orElseThrow().export(norm, out));
        assertEquals(kind, e.kind());
        assertEquals(List.of(arguments), e.arguments());
        assertEquals(0, out.size());
        assertNotEquals(e.message(Locale.CHINESE), e.message(Locale.ENGLISH));
        assertTrue(e.message(Locale.SIMPLIFIED_CHINESE).startsWith(arguments[0] + "："));
        assertTrue(e.message(Locale.GERMAN).startsWith(arguments[0] + ": "));
    }

    private static BadLine badLine() {
        BadLine bad = Sketch.MODEL.createBadLine();
        bad.setText("？？？");
        return bad;
    }

    @Test
    void unreadableLines() {
        phrase.getSteps().add(Sketch.when("有疑问", badLine()));
        assertRefused(sketch.norm, Kind.UNREADABLE_LINE, "1. [P01]", "？？？");
        phrase.getSteps().clear();
        phrase.getBadLines().add(badLine());
        assertRefused(sketch.norm, Kind.UNREADABLE_LINE, "1. [P01]", "？？？");
        phrase.getBadLines().clear();
        sketch.norm.setTitle("规范甲");
        sketch.norm.getElements().add(badLine());
        assertRefused(sketch.norm, Kind.UNREADABLE_LINE, "规范甲", "？？？");
    }

    @Test
    void unclosedQuotes() {
        Utterance open = Sketch.words("您好");
        open.setUnclosed(true);
        phrase.getSteps().add(Sketch.say(null, open));
        assertRefused(sketch.norm, Kind.UNCLOSED_QUOTE, "1. [P01]", "您好");
    }

    @Test
    void referencesToWhatIsNotThere() {
        phrase.getSteps().add(Sketch.to(new Sketch().phrase("9.", "P09", "别处")));
        assertRefused(sketch.norm, Kind.UNRESOLVED, "1. [P01]", "");
        phrase.getSteps().clear();
        phrase.getSteps().add(Sketch.MODEL.createGoTo());
        assertRefused(sketch.norm, Kind.UNRESOLVED, "1. [P01]", "");
        phrase.getSteps().clear();
        phrase.getSteps().add(Sketch.say(new Sketch().operator, Sketch.words("您好")));
        assertRefused(sketch.norm, Kind.UNRESOLVED, "1. [P01]", "");
        phrase.getSteps().clear();
        phrase.getSteps().add(Sketch.say(null, Sketch.words(Sketch.MODEL.createPlaceholderSegment())));
        assertRefused(sketch.norm, Kind.UNRESOLVED, "1. [P01]", "");
    }

    @Test
    void charactersThatNoLineHolds() {
        phrase.getSteps().add(Sketch.say(null, Sketch.words("您\n好")));
        assertRefused(sketch.norm, Kind.FORBIDDEN_CHARACTER, "1. [P01]", "U+000A");
        phrase.getSteps().clear();
        phrase.getSteps().add(Sketch.say(null, Sketch.words("您\uD842")));
        assertRefused(sketch.norm, Kind.FORBIDDEN_CHARACTER, "1. [P01]", "U+D842");
    }

    @Test
    void namesAndIdsThatNothingCouldReferTo() {
        phrase.setId("条1");
        assertRefused(sketch.norm, Kind.BAD_ID, "1. [条1]", "条1");
        phrase.setId(null);
        sketch.role("值班 班长");
        assertRefused(sketch.norm, Kind.BAD_NAME, "值班 班长", "值班 班长");
    }

    @Test
    void stepsDeeperThanAnyReaderTakes() throws Exception {
        Step step = Sketch.pause(1);
        for (int i = 1; i < Nesting.DEEPEST; i++) {
            step = Sketch.when("再来", step);
        }
        phrase.getSteps().add(step);
        Json.assertRoundTrip(sketch.norm);
        phrase.getSteps().add(Sketch.when("再来", step));
        assertRefused(sketch.norm, Kind.TOO_DEEP, "1. [P01]", "64");
    }
}
