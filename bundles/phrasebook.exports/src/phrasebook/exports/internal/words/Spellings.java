// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.words;

import java.util.ArrayList;
import java.util.List;

import phrasebook.model.ChoiceSegment;
import phrasebook.model.ChoiceStyle;
import phrasebook.model.PlaceholderSegment;
import phrasebook.model.Segment;
import phrasebook.model.Utterance;
import phrasebook.model.query.Wordings;

/** The words that an utterance can be, with each of its choices made. */
public final class Spellings {

    /** More than so many ways to say it are no list any more. */
    private static final int MOST = 1000;

    private Spellings() {
    }

    /**
     * All ways to say it, without the mark at the end; none where a placeholder's values are not known, or too many.
     */
    public static List<String> of(Utterance utterance) {
        return of(utterance, "");
    }

    /**
     * As {@link #of(Utterance)}, with a sign for whatever is filled in.
     *
     * @param slot the sign, or nothing where the values are to be spelt out
     */
    public static List<String> of(Utterance utterance, String slot) {
        List<String> spellings = List.of("");
        for (Segment segment : utterance.getSegments()) {
            List<String> options = slot.isEmpty() || !(segment instanceof PlaceholderSegment) ? options(segment)
                    : List.of(slot);
            if ((long) spellings.size() * options.size() > MOST) {
                return List.of();
            }
            List<String> longer = new ArrayList<>();
            spellings.forEach(begun -> options.forEach(option -> longer.add(begun + option)));
            spellings = longer;
        }
        return spellings.stream().map(Spellings::withoutEnd).filter(s -> !s.isEmpty()).distinct().toList();
    }

    private static List<String> options(Segment segment) {
        if (segment instanceof PlaceholderSegment slot) {
            return slot.getPlaceholder().getValues();
        }
        if (segment instanceof ChoiceSegment choice) {
            List<String> options = new ArrayList<>(choice.getOptions());
            if (choice.getStyle() == ChoiceStyle.OPTIONAL) {
                options.add("");
            }
            return options;
        }
        return List.of(Wordings.printed(segment));
    }

    private static String withoutEnd(String text) {
        String words = text.strip();
        int end = words.length();
        while (end > 0 && "。！？，；：….!?,;: 　".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return words.substring(0, end);
    }
}
