// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.punctuation;

import java.util.function.Consumer;

import phrasebook.rules.Fix;
import phrasebook.rules.Severity;
import phrasebook.rules.Violation;
import phrasebook.rules.internal.Passage;
import phrasebook.rules.internal.Passage.Kind;

/** One mark stands in one place; only ？ and ！ may come together. */
public final class DoubledMark implements RunRule {

    private static final String MARKS = "，。、；：？！";

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public boolean goesOn(char first, char mark) {
        return MARKS.indexOf(mark) >= 0;
    }

    @Override
    public void check(Passage passage, int start, int end, Consumer<Violation> report) {
        String run = passage.text().substring(start, end);
        if (run.length() > 1 && !isRight(run, passage)) {
            String mark = mark(run);
            boolean same = run.chars().allMatch(c -> c == run.charAt(0));
            report.accept(passage.breaks(this, start, end, new Fix(mark, same), run, mark));
        }
    }

    private static boolean isRight(String run, Passage passage) {
        boolean loud = run.chars().allMatch(c -> c == '？' || c == '！');
        boolean same = run.chars().allMatch(c -> c == run.charAt(0));
        // Three or more stops stand for an ellipsis, which is another matter.
        return loud && run.length() <= 3 && (!same || !passage.is(Kind.SPOKEN))
                || same && run.charAt(0) == '。' && run.length() > 2;
    }

    /** The strongest of them. */
    private static String mark(String run) {
        for (char strong : "？！。；：，、".toCharArray()) {
            if (run.indexOf(strong) >= 0) {
                return String.valueOf(strong);
            }
        }
        return run.substring(0, 1);
    }
}
