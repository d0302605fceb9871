// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.punctuation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

import phrasebook.rules.Context;
import phrasebook.rules.Family;
import phrasebook.rules.Severity;
import phrasebook.rules.Violation;
import phrasebook.rules.internal.Passage;
import phrasebook.rules.internal.Passage.Kind;
import phrasebook.rules.internal.PassageRule;

/** Quotes, brackets and title marks come in pairs. */
public final class UnpairedMark implements PassageRule {

    private static final String OPEN = "（《〈【「『“‘〔";
    private static final String CLOSE = "）》〉】」』”’〕";
    /** A bracket this near to the start may belong to a number such as 1）. */
    private static final int NUMBER = 4;

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
        for (int at : unpaired(passage.text())) {
            report.accept(passage.breaks(this, at, at + 1, passage.text().substring(at, at + 1)));
        }
    }

    private static List<Integer> unpaired(String text) {
        List<Integer> unpaired = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            int kind = CLOSE.indexOf(c);
            if (OPEN.indexOf(c) >= 0) {
                open.push(at);
            } else if (kind >= 0 && !open.isEmpty() && text.charAt(open.element()) == OPEN.charAt(kind)) {
                open.pop();
            } else if (kind >= 0 && !isPartOfAnother(text, at)) {
                unpaired.add(at);
            }
        }
        unpaired.addAll(open);
        Collections.sort(unpaired);
        return unpaired;
    }

    /** Of a number such as 1） or of an English word such as don’t. */
    private static boolean isPartOfAnother(String text, int at) {
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        return text.charAt(at) == '’' && before < 0x80
                || text.charAt(at) == '）' && at < NUMBER && (before < 0x80 || "一二三四五六七八九十".indexOf(before) >= 0);
    }
}
