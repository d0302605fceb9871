// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.internal.printing;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import phrasebook.dsl.internal.Spelling;
import phrasebook.dsl.lexing.LineForms;
import phrasebook.model.ChoiceSegment;
import phrasebook.model.MentionSegment;
import phrasebook.model.NormPackage;
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
        String words = segments(utterance, Spelling.hasPairedQuotes(Wordings.printed(utterance)));
        String quotes = quotes(words);
        return quotes.charAt(0) + words + (utterance.isUnclosed() ? "" : quotes.charAt(1));
    }

    /** “”, unless the words hold half of such a pair where it cannot be spelt out, as in the option of a choice. */
    private static String quotes(String words) {
        return Spelling.isPairedAsSpelt(words) ? "“”" : Stream.of("「」", "『』", "\"\"")
                .filter(q -> words.indexOf(q.charAt(0)) < 0 && words.indexOf(q.charAt(1)) < 0).findFirst().orElse("“”");
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
            return "{" + Names.of(slot.getPlaceholder(), slot,
                    NormPackage.Literals.PLACEHOLDER_SEGMENT__PLACEHOLDER) + "}";
        }
        ChoiceSegment choice = (ChoiceSegment) segment;
        return "{" + switch (choice.getStyle()) {
            case OPTIONAL -> "（" + String.join("", choice.getOptions()) + "）";
            default -> String.join(choice.getStyle().getLiteral(), choice.getOptions());
        } + "}";
    }
}
