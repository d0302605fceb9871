// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.punctuation;

import java.util.function.Consumer;

import phrasebook.rules.Fix;
import phrasebook.rules.Severity;
import phrasebook.rules.Violation;
import phrasebook.rules.internal.Passage;

/** A dash is —— (GB/T 15834-2011, 4.10), not two hyphens or another line. */
public final class DashForm implements RunRule {

    private static final String LINES = "-－—―─–";

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public boolean goesOn(char first, char mark) {
        return LINES.indexOf(mark) >= 0;
    }

    @Override
    public void check(Passage passage, int start, int end, Consumer<Violation> report) {
        String text = passage.text();
        String run = text.substring(start, end);
        if (isWrong(run) && (Wide.at(text, start - 1) || Wide.at(text, end))) {
            report.accept(passage.breaks(this, start, end, new Fix("——", true), run));
        }
    }

    /** A single line may be a hyphen, or stand between the ends of a range. */
    private static boolean isWrong(String run) {
        return run.length() > 1 && !run.equals("——") || run.equals("―") || run.equals("─");
    }
}
