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

/** An ellipsis is …… (GB/T 15834-2011, 4.11). */
public final class EllipsisForm implements PassageRule {

    private static final String DOTS = ".。…·・•";

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
            while (end < text.length() && text.charAt(end) == text.charAt(at) && DOTS.indexOf(text.charAt(at)) >= 0) {
                end++;
            }
            if (end > at && isWrong(text, at, end)) {
                report.accept(passage.breaks(this, at, end, new Fix("……", true), text.substring(at, end)));
            }
            at = Math.max(at, end - 1);
        }
    }

    private static boolean isWrong(String text, int start, int end) {
        int length = end - start;
        return switch (text.charAt(start)) {
            case '…' -> length != 2 && length != 4;
            case '.' -> length > 1 && !(isLatin(text, start - 1) && isLatin(text, end));
            default -> length > 2;
        };
    }

    private static boolean isLatin(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) < 0x80;
    }
}
