// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.calls;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.model.Element;
import phrasebook.model.Heading;
import phrasebook.model.Norm;
import phrasebook.model.Phrase;
import phrasebook.model.Situation;
import phrasebook.rules.Context;
import phrasebook.rules.internal.speech.Sign;
import phrasebook.rules.internal.speech.Speech;

/** Whether a norm is of calls. At a counter people see for themselves who waits and who leaves. */
final class Channel {

    @Nullable
    private Boolean calls;

    private Channel() {
    }

    /** Whether the title, a role, a heading or a situation of the norm speaks of calls, looked at anew. */
    static boolean look(Context context) {
        boolean calls = isOfCalls(context.norm());
        of(context).calls = calls;
        return calls;
    }

    /** The same, as it was last looked at. */
    static boolean isCall(Context context) {
        Boolean known = of(context).calls;
        return known == null ? look(context) : known;
    }

    private static Channel of(Context context) {
        return context.derived(Channel.class, "channel", key -> new Channel());
    }

    private static boolean isOfCalls(Norm norm) {
        return speaksOfCalls(norm.getTitle())
                || norm.getRoles().stream().anyMatch(r -> speaksOfCalls(r.getName())
                        || r.getAliases().stream().anyMatch(Channel::speaksOfCalls))
                || norm.getElements().stream().anyMatch(Channel::speaksOfCalls);
    }

    private static boolean speaksOfCalls(Element element) {
        if (element instanceof Heading heading) {
            return speaksOfCalls(heading.getTitle());
        }
        Situation situation = element instanceof Phrase phrase ? phrase.getSituation() : null;
        return situation != null && speaksOfCalls(situation.getText());
    }

    private static boolean speaksOfCalls(@Nullable String text) {
        return Speech.has(text, Sign.CALL);
    }
}
