// SPDX-License-Identifier: EPL-2.0
package phrasebook.diff.internal.content;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.model.ChoiceSegment;
import phrasebook.model.ChoiceStyle;
import phrasebook.model.MentionSegment;
import phrasebook.model.Placeholder;
import phrasebook.model.PlaceholderSegment;
import phrasebook.model.Segment;
import phrasebook.model.TextSegment;
import phrasebook.model.Utterance;
import phrasebook.model.Wording;

/** Wordings as the language spells them: placeholders and choices in braces, so that no two look the same. */
final class Spelling {

    private Spelling() {
    }

    /** The wording, an utterance in its quotes. */
    static String of(Wording wording) {
        List<Segment> segments = wording.getSegments();
        String text = segments.size() == 1 ? segment(segments.get(0))
                : segments.stream().map(Spelling::segment).collect(Collectors.joining());
        return wording instanceof Utterance utterance ? "“" + text + (utterance.isUnclosed() ? "" : "”") : text;
    }

    private static String segment(Segment segment) {
        if (segment instanceof TextSegment text) {
            return orEmpty(text.getText()).replace("{", "{{").replace("}", "}}");
        }
        if (segment instanceof MentionSegment mention) {
            return "“" + orEmpty(mention.getText()) + "”";
        }
        if (segment instanceof PlaceholderSegment slot) {
            Placeholder placeholder = slot.getPlaceholder();
            return "{" + (placeholder == null ? "" : orEmpty(placeholder.getName())) + "}";
        }
        ChoiceSegment choice = (ChoiceSegment) segment;
        return choice.getStyle() == ChoiceStyle.OPTIONAL ? "{（" + String.join("", choice.getOptions()) + "）}"
                : "{" + String.join(choice.getStyle().getLiteral(), choice.getOptions()) + "}";
    }

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
