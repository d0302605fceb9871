// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.qa;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.model.Branch;
import phrasebook.model.Loop;
import phrasebook.model.Modality;
import phrasebook.model.Pause;
import phrasebook.model.Phrase;
import phrasebook.model.Say;
import phrasebook.model.Step;

/**
 * What the operator must say in a phrase, and when.
 *
 * @param conditions of the branches and loops that it stands in, from the outermost
 * @param heard what the caller says right before it, if anything
 * @param silence how many seconds nothing was said right before it; 0 where that is not asked for
 */
record RequiredSpeech(Phrase phrase, Say say, List<String> conditions, List<Say> heard, int silence) {

    /** Every speech of the operator in the phrase that is given word by word. */
    static List<RequiredSpeech> in(Phrase phrase) {
        Collector collector = new Collector(phrase);
        collector.collect(phrase.getSteps(), List.of());
        return collector.found;
    }

    private static final class Collector {

        private final Phrase phrase;
        private final List<RequiredSpeech> found = new ArrayList<>();
        private List<Say> heard = List.of();
        private int silence;

        Collector(Phrase phrase) {
            this.phrase = phrase;
        }

        void collect(List<Step> steps, List<String> conditions) {
            for (Step step : steps) {
                if (step instanceof Say say) {
                    say(say, conditions);
                } else if (step instanceof Pause pause) {
                    silence += pause.getSeconds();
                } else if (step instanceof Branch branch) {
                    inside(branch.getSteps(), conditions, branch.getCondition());
                } else if (step instanceof Loop loop) {
                    inside(loop.getSteps(), conditions, loop.getUntil() == null ? null : "直到" + loop.getUntil());
                }
            }
        }

        private void say(Say say, List<String> conditions) {
            if (say.isHeard()) {
                heard = List.of(say);
            } else if (!say.getAlternatives().isEmpty() && say.getModality() != Modality.MUST_NOT) {
                found.add(new RequiredSpeech(phrase, say, conditions, heard, silence));
                heard = List.of();
            }
            silence = 0;
        }

        /** What came before a branch comes before each of its ways. */
        private void inside(List<Step> steps, List<String> conditions, @Nullable String condition) {
            List<Say> heardBefore = heard;
            int silenceBefore = silence;
            List<String> deeper = new ArrayList<>(conditions);
            if (condition != null) {
                deeper.add(condition);
            }
            collect(steps, deeper);
            heard = heardBefore;
            silence = silenceBefore;
        }
    }
}
