// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.matching;

import java.util.ArrayList;
import java.util.List;

import phrasebook.model.ChoiceSegment;
import phrasebook.model.ChoiceStyle;
import phrasebook.model.PlaceholderSegment;
import phrasebook.model.Segment;
import phrasebook.model.Utterance;
import phrasebook.model.query.Wordings;

/** The ways in which words with choices in them can be said. */
final class Readings {

    /** More ways than that are not tried; nobody writes them. */
    private static final int MOST = 64;

    private Readings() {
    }

    private static String printed(Segment segment) {
        return segment instanceof PlaceholderSegment ? String.valueOf(Folding.SLOT) : Wordings.printed(segment);
    }

    /** Every way to say the words. */
    static List<String> all(Utterance utterance) {
        List<String> all = List.of("");
        for (Segment segment : utterance.getSegments()) {
            List<String> options = options(segment);
            List<String> longer = new ArrayList<>();
            for (String said : all) {
                options.forEach(option -> longer.add(said + option));
            }
            all = longer.size() > MOST ? longer.subList(0, MOST) : longer;
        }
        return all;
    }

    /** So many ways to say the words that each option of each choice is in one, but not all options with all others. */
    static List<Reading> each(Utterance utterance) {
        int most = utterance.getSegments().stream().mapToInt(s -> options(s).size()).max().orElse(1);
        List<Reading> readings = new ArrayList<>();
        for (int option = 0; option < Math.min(most, MOST); option++) {
            readings.add(reading(utterance, option));
        }
        return readings;
    }

    private static Reading reading(Utterance utterance, int option) {
        Reading reading = new Reading(new StringBuilder(), new ArrayList<>());
        int printed = 0;
        for (Segment segment : utterance.getSegments()) {
            List<String> options = options(segment);
            int taken = Math.min(option, options.size() - 1);
            int skipped = segment instanceof ChoiceSegment choice ? skipped(choice, taken) : 0;
            reading.add(options.get(taken), printed + skipped);
            printed += printed(segment).length();
        }
        return reading;
    }

    /** How many printed characters of the choice stand before that option. */
    private static int skipped(ChoiceSegment choice, int option) {
        if (choice.getStyle() == ChoiceStyle.OPTIONAL) {
            return 1;
        }
        return choice.getOptions().subList(0, option).stream().mapToInt(o -> o.length() + 1).sum();
    }

    private static List<String> options(Segment segment) {
        if (segment instanceof ChoiceSegment choice && !choice.getOptions().isEmpty()) {
            return choice.getStyle() == ChoiceStyle.OPTIONAL ? List.of(String.join("", choice.getOptions()), "")
                    : List.copyOf(choice.getOptions());
        }
        return List.of(printed(segment));
    }

    /** One way to say the words, of pieces that know where they are printed. */
    record Reading(StringBuilder text, List<Piece> pieces) {

        private record Piece(int start, int printed) {
        }

        private void add(String words, int printed) {
            pieces.add(new Piece(text.length(), printed));
            text.append(words);
        }

        /** Where the character at the index stands in what is printed. */
        int printed(int index) {
            int found = 0;
            for (int behind = pieces.size(); behind - found > 1;) {
                int middle = (found + behind) >>> 1;
                if (pieces.get(middle).start() <= index) {
                    found = middle;
                } else {
                    behind = middle;
                }
            }
            return pieces.get(found).printed() + index - pieces.get(found).start();
        }
    }
}
