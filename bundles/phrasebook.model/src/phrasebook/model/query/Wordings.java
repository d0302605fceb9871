// SPDX-License-Identifier: EPL-2.0
package phrasebook.model.query;

import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.model.ChoiceSegment;
import phrasebook.model.MentionSegment;
import phrasebook.model.Placeholder;
import phrasebook.model.PlaceholderSegment;
import phrasebook.model.Segment;
import phrasebook.model.TextSegment;
import phrasebook.model.Wording;

/** The plain text of what is spoken or narrated. */
public final class Wordings {

    private Wordings() {
    }

    /** The text as the document prints it: placeholders by their signs, choices with their separators. */
    public static String printed(@Nullable Wording wording) {
        if (wording == null) {
            return "";
        }
        return wording.getSegments().stream().map(Wordings::printed).collect(Collectors.joining());
    }

    /** One segment as the document prints it. */
    public static String printed(Segment segment) {
        if (segment instanceof TextSegment text) {
            return orEmpty(text.getText());
        }
        if (segment instanceof MentionSegment mention) {
            return "“" + orEmpty(mention.getText()) + "”";
        }
        if (segment instanceof PlaceholderSegment slot) {
            Placeholder placeholder = slot.getPlaceholder();
            return placeholder == null ? "" : sign(placeholder);
        }
        ChoiceSegment choice = (ChoiceSegment) segment;
        return switch (choice.getStyle()) {
            case SLASH -> String.join("/", choice.getOptions());
            case OR -> String.join("或", choice.getOptions());
            case OPTIONAL -> "（" + String.join("", choice.getOptions()) + "）";
        };
    }

    /** What the document prints for a placeholder: its sign, else its name in braces. */
    public static String sign(Placeholder placeholder) {
        String shown = placeholder.getShownAs();
        return shown == null || shown.isEmpty() ? "{" + orEmpty(placeholder.getName()) + "}" : shown;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
