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

/** Marks beside Chinese characters are full-width (GB/T 15834-2011, 5.1). */
public final class HalfWidthMark implements PassageRule {

    private static final String HALF = ",;:?!().";
    private static final String FULL = "，；：？！（）。";

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
        int quotes = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"') {
                quotes++;
            }
            String full = c == '"' ? quotes % 2 == 1 ? "“" : "”" : full(c);
            if (!full.isEmpty() && isBesideChinese(text, at)) {
                report.accept(passage.breaks(this, at, at + 1, new Fix(full, c != '"'), String.valueOf(c), full));
            }
        }
    }

    private static String full(char half) {
        int at = HALF.indexOf(half);
        return at < 0 ? "" : FULL.substring(at, at + 1);
    }

    private static boolean isBesideChinese(String text, int at) {
        if (text.charAt(at) != '.') {
            return Wide.at(text, at - 1) || Wide.at(text, at + 1);
        }
        // Not of a name such as 中国.cn, and not of an ellipsis.
        boolean ends = at + 1 == text.length() || Wide.at(text, at + 1);
        return Wide.at(text, at - 1) && Character.isLetter(text.charAt(at - 1)) && ends;
    }
}
