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

/** A dash is —— (GB/T 15834-2011, 4.10), not two hyphens or another line. */
public final class DashForm implements PassageRule {

    private static final String LINES = "-－—―─–";

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
        if (passage.is(Kind.EXAMPLE, Kind.PENDING)) {
            return;
        }
        String text = passage.text();
        for (int at = 0; at < text.length(); at++) {
            int end = at;
            while (end < text.length() && LINES.indexOf(text.charAt(end)) >= 0) {
                end++;
            }
            String run = text.substring(at, end);
            if (isWrong(run) && (Wide.at(text, at - 1) || Wide.at(text, end))) {
                report.accept(passage.breaks(this, at, end, new Fix("——", true), run));
            }
            at = Math.max(at, end - 1);
        }
    }

    /** A single line may be a hyphen, or stand between the ends of a range. */
    private static boolean isWrong(String run) {
        return run.length() > 1 && !run.equals("——") || run.equals("―") || run.equals("─");
    }
}
