// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;

import phrasebook.exports.document.PrintedLine;
import phrasebook.exports.document.PrintedRun.RunStyle;
import phrasebook.exports.document.PrintedRun;
import phrasebook.model.Ban;
import phrasebook.model.BanKind;
import phrasebook.model.Phrase;
import phrasebook.model.Say;
import phrasebook.model.Situation;
import phrasebook.model.Step;
import phrasebook.model.query.EntryNames;
import phrasebook.model.query.Situations;
import phrasebook.model.query.Wordings;

/** What the cells of the sheet say. */
final class PhraseCells {

    private PhraseCells() {
    }

    static String situation(@Nullable Situation situation) {
        return situation == null ? "" : Situations.printed(situation);
    }

    /** What the caller says in the phrase, a line each: by it the phrase can be found. */
    static String heard(Phrase phrase) {
        List<String> heard = new ArrayList<>();
        phrase.eAllContents().forEachRemaining((EObject o) -> {
            if (o instanceof Say say && say.isHeard()) {
                say.getAlternatives().forEach(u -> heard.add(Wordings.printed(u)));
            }
        });
        return String.join("\n", heard);
    }

    /** The operator's words where the phrase is nothing else; empty otherwise. */
    static String wordsAlone(Phrase phrase) {
        return phrase.getSteps().stream().allMatch(PhraseCells::isWordsAlone) ? phrase.getSteps().stream()
                .flatMap(s -> ((Say) s).getAlternatives().stream()).map(Wordings::printed)
                .collect(Collectors.joining("\n")) : "";
    }

    private static boolean isWordsAlone(Step step) {
        return step instanceof Say say && !say.isHeard() && say.getIndirect() == null && say.getDelivery() == null
                && say.getManner() == null && say.getAlternatives().size() == 1;
    }

    /** What is banned, a line each; a conduct with the word that bans it. */
    static String banned(Ban ban) {
        Stream<String> words = ban.getWordings().stream().map(Wordings::printed);
        String kind = (ban.getKind() == BanKind.OMISSION ? BanKind.OMISSION : BanKind.ACT).getLiteral();
        Stream<String> conduct = ban.getText() == null ? Stream.of()
                : Stream.of(kind + Wordings.printed(ban.getText()));
        return Stream.concat(words, conduct).collect(Collectors.joining("\n"));
    }

    /** What to say instead of what is banned. */
    static String replacement(Ban ban) {
        String entry = ban.getInsteadEntry() == null ? "" : "改用：" + EntryNames.of(ban.getInsteadEntry());
        String words = Wordings.printed(ban.getInsteadText());
        return Stream.of(words, entry).filter(s -> !s.isEmpty()).collect(Collectors.joining("\n"));
    }

    /** Whether the line prints a ban of the phrase, which has a column of its own. */
    static boolean isOfBan(PrintedLine line) {
        EObject object = line.source().object();
        return object instanceof Ban || object.eContainer() instanceof Ban;
    }

    static String withoutNumber(PrintedLine line) {
        return line.runs().stream().filter(r -> r.style() != RunStyle.NUMBER).map(PrintedRun::text)
                .collect(Collectors.joining());
    }
}
