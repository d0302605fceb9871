// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.qa;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

import phrasebook.exports.internal.JsonOut;
import phrasebook.exports.internal.TextFormat;
import phrasebook.model.Ban;
import phrasebook.model.Norm;
import phrasebook.model.Phrase;

/** Rules for tools that inspect calls: what an operator must not say, and what must be said when. */
public final class InspectionRules extends TextFormat {

    public InspectionRules() {
        super("qa", "qa.json");
    }

    @Override
    protected String text(Norm norm) {
        try {
            return JsonOut.text(out -> document(norm, out));
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail", e);
        }
    }

    private static void document(Norm norm, JsonOut out) throws IOException {
        out.text("format", "phrasebook-qa/1");
        out.object("norm", () -> {
            out.text("code", norm.getCode());
            out.text("title", norm.getTitle());
            out.text("version", norm.getVersion());
            out.text("effective", norm.getEffective());
        });
        Names names = new Names();
        BanRule bans = new BanRule(out, names);
        SpeechRules speech = new SpeechRules(out, names);
        out.list("mustNotSay", all(norm, Ban.class).stream().filter(b -> !b.getWordings().isEmpty()).toList(),
                bans::write);
        out.list("mustSay", all(norm, Phrase.class).stream().flatMap(p -> RequiredSpeech.in(p).stream())
                .filter(SpeechRules::isHeard).toList(), speech::write);
    }

    private static <T extends EObject> List<T> all(Norm norm, Class<T> kind) {
        List<T> found = new ArrayList<>();
        norm.eAllContents().forEachRemaining(object -> {
            if (kind.isInstance(object)) {
                found.add(kind.cast(object));
            }
        });
        return found;
    }
}
