// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.punctuation;

import java.util.function.Consumer;

import phrasebook.rules.Fix;
import phrasebook.rules.Severity;
import phrasebook.rules.Violation;
import phrasebook.rules.internal.Passage;
import phrasebook.rules.internal.Passage.Kind;

/** No blank stands between Chinese characters. */
public final class BlankBetweenCharacters implements RunRule {

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public boolean leavesOut(Passage passage) {
        return passage.is(Kind.TITLE, Kind.EXAMPLE, Kind.PENDING);
    }

    @Override
    public boolean goesOn(char first, char mark) {
        return isBlank(mark);
    }

    @Override
    public void check(Passage passage, int start, int end, Consumer<Violation> report) {
        String text = passage.text();
        if (Wide.at(text, start - 1) && Wide.at(text, end)) {
            report.accept(passage.breaks(this, start, end, new Fix("", true),
                    Character.toString(text.codePointBefore(start)), Character.toString(text.codePointAt(end))));
        }
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u3000' || c == '\u00A0';
    }
}
