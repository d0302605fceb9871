// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.ssml;

import java.util.List;

import phrasebook.exports.document.PrintedDocument;
import phrasebook.exports.document.PrintedLine;
import phrasebook.model.ChoiceSegment;
import phrasebook.model.Pause;
import phrasebook.model.Phrase;
import phrasebook.model.PlaceholderSegment;
import phrasebook.model.Say;
import phrasebook.model.Segment;
import phrasebook.model.Utterance;
import phrasebook.model.query.EntryNames;
import phrasebook.model.query.Wordings;

/**
 * A phrase in SSML 1.1: the operator's words are paragraphs, pauses are breaks, and everything else (conditions, acts,
 * what the caller says) is a mark in its place, named by what the document prints. The first of several ways to say it
 * is spoken; the others are marks.
 */
final class PhraseSpeech {

    private final Xml xml = new Xml();

    private PhraseSpeech() {
    }

    static String of(Phrase phrase) {
        PhraseSpeech speech = new PhraseSpeech();
        speech.document(phrase);
        return speech.xml.toString();
    }

    private void document(Phrase phrase) {
        xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<speak version=\"1.1\" "
                + "xmlns=\"http://www.w3.org/2001/10/synthesis\" xml:lang=\"zh-CN\">\n");
        xml.raw("  <meta name=\"title\" content=\"").text(EntryNames.of(phrase)).raw("\"/>\n");
        PrintedDocument.ofEntry(phrase).stream().skip(1).forEach(this::line);
        xml.raw("</speak>\n");
    }

    private void line(PrintedLine line) {
        if (line.source().object() instanceof Pause pause) {
            String length = pause.getSeconds() == 0 ? "strength=\"strong\"" : "time=\"" + pause.getSeconds() + "s\"";
            xml.raw("  <break " + length + "/>\n");
        } else if (line.source().object() instanceof Say say && !say.isHeard() && !say.getAlternatives().isEmpty()) {
            say(say);
        } else {
            xml.raw("  ").mark(line.text().replaceFirst("[。：]$", "")).raw("\n");
        }
    }

    private void say(Say say) {
        List<Utterance> ways = say.getAlternatives();
        xml.raw("  <p>");
        ways.get(0).getSegments().forEach(this::segment);
        xml.raw("</p>\n");
        ways.stream().skip(1).forEach(way -> xml.raw("  ").mark("或：" + Wordings.printed(way)).raw("\n"));
    }

    /** What is filled in when it is spoken is a mark alone; of a choice, a mark and the first of its options. */
    private void segment(Segment segment) {
        if (segment instanceof PlaceholderSegment slot) {
            xml.mark("占位：" + slot.getPlaceholder().getName());
        } else if (segment instanceof ChoiceSegment choice) {
            xml.mark("选择：" + String.join("/", choice.getOptions()));
            Figures.write(choice.getOptions().isEmpty() ? "" : choice.getOptions().get(0), xml);
        } else {
            Figures.write(Wordings.printed(segment), xml);
        }
    }
}
