// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.internal.printing;

import java.util.List;
import java.util.stream.Collectors;

import phrasebook.dsl.internal.Spelling;
import phrasebook.dsl.internal.lexing.LineForms;
import phrasebook.model.ChoiceSegment;
import phrasebook.model.MentionSegment;
import phrasebook.model.PlaceholderSegment;
import phrasebook.model.Prose;
import phrasebook.model.Segment;
import phrasebook.model.TextSegment;
import phrasebook.model.Utterance;
import phrasebook.model.Wording;
import phrasebook.model.query.Wordings;

/** Spells utterances and narration. */
final class Words {

    private Words() {
    }

    static String utterance(Utterance utterance) {
        String whole = Wordings.printed(utterance);
        return "“" + segments(utterance, Spelling.hasPairedQuotes(whole)) + (utterance.isUnclosed() ? "" : "”");
    }

    static String utterances(List<Utterance> utterances, String separator) {
        return utterances.stream().map(Words::utterance).collect(Collectors.joining(separator));
    }

    static String prose(Prose prose) {
        return segments(prose, false);
    }

    static String speech(String text, String whole) {
        return Spelling.write(text, !Spelling.hasPairedQuotes(whole));
    }

    /** Whether a paragraph can stand on a line of its own and be read as one. */
    static boolean isPlainParagraph(String text) {
        return LineForms.isPlainParagraph(text);
    }

    private static String segments(Wording wording, boolean plainQuotes) {
        return wording.getSegments().stream().map(s -> segment(s, plainQuotes)).collect(Collectors.joining());
    }

    private static String segment(Segment segment, boolean plainQuotes) {
        if (segment instanceof TextSegment text) {
            return Spelling.write(text.getText() == null ? "" : text.getText(), !plainQuotes);
        }
        if (segment instanceof MentionSegment mention) {
            return "“" + (mention.getText() == null ? "" : mention.getText()) + "”";
        }
        if (segment instanceof PlaceholderSegment slot) {
            return "{" + slot.getPlaceholder().getName() + "}";
        }
        ChoiceSegment choice = (ChoiceSegment) segment;
        return "{" + switch (choice.getStyle()) {
            case OPTIONAL -> "（" + String.join("", choice.getOptions()) + "）";
            default -> String.join(choice.getStyle().getLiteral(), choice.getOptions());
        } + "}";
    }
}
