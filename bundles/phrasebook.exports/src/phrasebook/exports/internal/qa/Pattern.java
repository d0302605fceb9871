// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.qa;

import java.util.stream.Collectors;

import phrasebook.model.ChoiceSegment;
import phrasebook.model.ChoiceStyle;
import phrasebook.model.PlaceholderSegment;
import phrasebook.model.Segment;
import phrasebook.model.Utterance;
import phrasebook.model.query.Wordings;

/**
 * Words to look for in a transcript.
 *
 * @param text as the document prints them
 * @param regex the same as a regular expression that PCRE, Java and JavaScript read alike: punctuation and blanks may
 *        be missing or others, choices are alternatives, and what is filled in is up to twelve characters; empty where
 *        nothing is to be heard
 */
record Pattern(String text, String regex) {

    /** What may stand between two words of a transcript. */
    private static final String GAP = "[\\s，。！？；：、,.!?;:]*";

    static Pattern of(Utterance utterance) {
        StringBuilder regex = new StringBuilder();
        utterance.getSegments().forEach(segment -> regex.append(regex(segment)));
        String joined = regex.toString().replace(GAP + GAP, GAP);
        while (joined.startsWith(GAP)) {
            joined = joined.substring(GAP.length());
        }
        while (joined.endsWith(GAP)) {
            joined = joined.substring(0, joined.length() - GAP.length());
        }
        return new Pattern(Wordings.printed(utterance), joined);
    }

    private static String regex(Segment segment) {
        if (segment instanceof PlaceholderSegment) {
            return ".{0,12}?";
        }
        if (segment instanceof ChoiceSegment choice) {
            String options = choice.getOptions().stream().map(Pattern::regex).collect(Collectors.joining("|"));
            return "(?:" + options + ")" + (choice.getStyle() == ChoiceStyle.OPTIONAL ? "?" : "");
        }
        return regex(Wordings.printed(segment));
    }

    private static String regex(String text) {
        StringBuilder regex = new StringBuilder();
        boolean gap = false;
        for (int c : text.codePoints().toArray()) {
            if (Character.isLetterOrDigit(c) || Character.isIdeographic(c)) {
                regex.appendCodePoint(c);
                gap = false;
            } else if (!gap) {
                regex.append(GAP);
                gap = true;
            }
        }
        return regex.toString();
    }
}
