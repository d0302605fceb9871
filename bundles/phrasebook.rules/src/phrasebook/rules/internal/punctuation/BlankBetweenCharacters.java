// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.punctuation;

import java.util.function.Consumer;

import phrasebook.rules.Context;
import phrasebook.rules.Family;
import phrasebook.rules.Fix;
import phrasebook.rules.Severity;
import phrasebook.rules.Violation;
import phrasebook.rules.internal.Passage;
import phrasebook.rules.internal.Passage.Kind;
import phrasebook.rules.internal.PassageRule;

/** No blank stands between Chinese characters. */
public final class BlankBetweenCharacters implements PassageRule {

    @Override
    public Family family() {
        return Family.PUNCTUATION;
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(Passage passage, Context context, Consumer<Violation> report) {
        if (passage.is(Kind.TITLE, Kind.EXAMPLE, Kind.PENDING)) {
            return;
        }
        String text = passage.text();
        for (int at = 0; at < text.length(); at++) {
            int end = at;
            while (end < text.length() && isBlank(text.charAt(end))) {
                end++;
            }
            if (end > at && Wide.at(text, at - 1) && Wide.at(text, end)) {
                report.accept(passage.breaks(this, at, end, new Fix("", true), Character.toString(text.codePointBefore(at)),
                        Character.toString(text.codePointAt(end))));
            }
            at = Math.max(at, end - 1);
        }
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u3000' || c == '\u00A0';
    }
}
