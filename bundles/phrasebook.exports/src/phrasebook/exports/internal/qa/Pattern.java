// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.qa;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

import phrasebook.exports.internal.JsonOut;
import phrasebook.exports.internal.words.Spellings;
import phrasebook.model.Utterance;
import phrasebook.model.query.Wordings;
import phrasebook.rules.matching.Folding;

/**
 * Words to look for in a transcript.
 *
 * @param text as the document prints them
 * @param folded each way to say them as the ban engine folds it; empty where nothing is to be heard
 */
record Pattern(String text, List<String> folded) {

    static Pattern of(Utterance utterance) {
        return new Pattern(Wordings.printed(utterance), Spellings.of(utterance, String.valueOf(Folding.SLOT)).stream()
                .map(Folding::pattern).filter(folded -> !folded.isEmpty()).distinct().toList());
    }

    /** Whether there is anything to look for: sounds, and not only what is filled in in each call. */
    boolean isHeard() {
        return folded.stream().anyMatch(words -> words.chars().anyMatch(c -> c != Folding.SLOT));
    }

    /**
     * Writes the words; as a regular expression too where they are to be found as they are, rather than something like
     * them.
     */
    void write(JsonOut out, boolean regex) throws IOException {
        out.object(() -> {
            out.text("text", text);
            out.textsIfAny("folded", folded);
            out.text("pattern", regex ? folded.stream().map(Regex::of).collect(Collectors.joining("|")) : null);
        });
    }
}
