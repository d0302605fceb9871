// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.qa;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import phrasebook.exports.internal.JsonOut;
import phrasebook.model.Ban;
import phrasebook.model.BanSeverity;
import phrasebook.model.Phrase;
import phrasebook.model.Situation;
import phrasebook.model.Utterance;
import phrasebook.model.query.Situations;
import phrasebook.model.query.Wordings;

/** What an operator must not say. */
final class BanRule {

    private final JsonOut out;
    private final Names names;

    BanRule(JsonOut out, Names names) {
        this.out = out;
        this.names = names;
    }

    void write(Ban ban) throws IOException {
        out.object(() -> {
            out.text("rule", names.next(ban));
            out.text("number", ban.getNumber());
            when(ban);
            out.text("severity", severity(ban.getSeverity()));
            out.list("words", patterns(ban), p -> p.write(out, true));
            out.textsIfAny("except", printed(ban.getAllows().stream()));
            out.text("instead", ban.getInsteadText() == null ? null : Wordings.printed(ban.getInsteadText()));
            out.text("insteadPhrase", ban.getInsteadEntry() == null ? null : ban.getInsteadEntry().getId());
            out.text("reason", ban.getReason());
            out.object("examples", () -> {
                out.list("violating", printed(Stream.concat(ban.getWordings().stream(), ban.getMatches().stream())),
                        out::item);
                out.list("compliant", printed(ban.getAllows().stream()), out::item);
            });
        });
    }

    /** When it is forbidden: always where nothing is said. A ban inside a phrase holds when the phrase does. */
    private void when(Ban ban) throws IOException {
        Situation own = ban.getTrigger();
        Situation around = ban.eContainer() instanceof Phrase phrase ? phrase.getSituation() : null;
        Situation when = own == null ? around : own;
        if (when != null) {
            out.object("when", () -> out.text("situation", Situations.printed(when)));
        }
    }

    private static String severity(BanSeverity severity) {
        return switch (severity) {
            case INFO -> "info";
            case ERROR -> "error";
            default -> "warning";
        };
    }

    private static List<Pattern> patterns(Ban ban) {
        return Stream.concat(ban.getWordings().stream(), ban.getMatches().stream()).map(Pattern::of)
                .filter(Pattern::isHeard).distinct().toList();
    }

    private static List<String> printed(Stream<Utterance> utterances) {
        return utterances.map(Wordings::printed).toList();
    }
}
