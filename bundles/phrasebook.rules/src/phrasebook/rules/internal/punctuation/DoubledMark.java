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

/** One mark stands in one place; only ？ and ！ may come together. */
public final class DoubledMark implements PassageRule {

    private static final String MARKS = "，。、；：？！";

    @Override
    public Family family() {
        return Family.PUNCTUATION;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Passage passage, Context context, Consumer<Violation> report) {
        if (passage.is(Kind.EXAMPLE, Kind.PENDING)) {
            return;
        }
        String text = passage.text();
        for (int at = 0; at < text.length(); at++) {
            int end = at;
            while (end < text.length() && MARKS.indexOf(text.charAt(end)) >= 0) {
                end++;
            }
            String run = text.substring(at, end);
            if (run.length() > 1 && !isRight(run, passage)) {
                String mark = mark(run);
                boolean same = run.chars().allMatch(c -> c == run.charAt(0));
                report.accept(passage.breaks(this, at, end, new Fix(mark, same), run, mark));
            }
            at = Math.max(at, end - 1);
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
