// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.punctuation;

import java.util.function.Consumer;

import phrasebook.rules.Fix;
import phrasebook.rules.Severity;
import phrasebook.rules.Violation;
import phrasebook.rules.internal.Passage;

/** An ellipsis is …… (GB/T 15834-2011, 4.11). */
public final class EllipsisForm implements RunRule {

    private static final String DOTS = ".。…·・•";

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public boolean goesOn(char first, char mark) {
        return mark == first && DOTS.indexOf(first) >= 0;
    }

    @Override
    public void check(Passage passage, int start, int end, Consumer<Violation> report) {
        if (isWrong(passage.text(), start, end)) {
            report.accept(passage.breaks(this, start, end, new Fix("……", true), passage.text().substring(start, end)));
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
