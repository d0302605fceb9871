// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.qa;

import java.io.IOException;
import java.util.List;

import phrasebook.exports.internal.JsonOut;
import phrasebook.model.Modality;
import phrasebook.model.Say;
import phrasebook.model.Situation;
import phrasebook.model.TimeLimit;
import phrasebook.model.query.Situations;

/** What an operator must say, when, and within which time. */
final class SpeechRules {

    private final JsonOut out;
    private final Names names;

    SpeechRules(JsonOut out, Names names) {
        this.out = out;
        this.names = names;
    }

    /** Whether it has words to look for. */
    static boolean isHeard(RequiredSpeech speech) {
        return speech.say().getAlternatives().stream().map(Pattern::of).anyMatch(Pattern::isHeard);
    }

    void write(RequiredSpeech speech) throws IOException {
        out.object(() -> {
            out.text("rule", names.next(speech.phrase()));
            out.text("number", speech.phrase().getNumber());
            out.text("modality", modality(speech.say().getModality()));
            out.object("when", () -> when(speech));
            if (speech.say().getWithin() != null) {
                out.number("withinSeconds", seconds(speech.say().getWithin()));
            }
            List<Pattern> ways = speech.say().getAlternatives().stream().map(Pattern::of)
                    .filter(Pattern::isHeard).distinct().toList();
            out.list("anyOf", ways, p -> p.write(out, false));
            out.text("role", speech.say().getRole() == null ? null : speech.say().getRole().getName());
        });
    }

    private void when(RequiredSpeech speech) throws IOException {
        Situation situation = speech.phrase().getSituation();
        out.text("situation", situation == null ? null : Situations.printed(situation));
        out.textsIfAny("conditions", speech.conditions());
        out.textsIfAny("heard", speech.heard().stream().flatMap((Say say) -> say.getAlternatives().stream())
                .map(Pattern::of).filter(Pattern::isHeard).map(Pattern::text).toList());
        if (speech.silence() > 0) {
            out.number("silenceSeconds", speech.silence());
        }
    }

    private static String modality(Modality modality) {
        return switch (modality) {
            case MAY -> "may";
            case SHOULD -> "should";
            default -> "must";
        };
    }

    private static int seconds(TimeLimit limit) {
        int unit = switch (limit.getUnit()) {
            case SECOND -> 1;
            case MINUTE -> 60;
            case HOUR -> 3600;
            case DAY, WORKING_DAY -> 86400;
        };
        return (int) Math.min(Integer.MAX_VALUE, (long) limit.getAmount() * unit);
    }
}
