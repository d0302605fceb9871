// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.internal;

import java.util.List;

import phrasebook.dsl.ide.QuickFix;
import phrasebook.dsl.ide.TextChange;
import phrasebook.rules.Finding;

/** Decides a conflict that a merge left between three lines of marks. */
final class ConflictFixer {

    private final String text;
    private final Finding finding;
    private final Messages messages;

    ConflictFixer(String text, Finding finding, Messages messages) {
        this.text = text;
        this.finding = finding;
        this.messages = messages;
    }

    /** Ours, theirs, or one after the other; none where a mark is missing. */
    List<QuickFix> fixes() {
        int open = Lines.start(text, finding.offset());
        int between = mark("=======", open);
        int close = between < 0 ? -1 : mark(">>>>>>>", between);
        if (close < 0) {
            return List.of();
        }
        String ours = text.substring(Lines.next(text, open), between);
        String theirs = text.substring(Lines.next(text, between), close);
        int end = Lines.next(text, close);
        return List.of(fix("fix.conflict.ours", open, end, ours), fix("fix.conflict.theirs", open, end, theirs),
                fix("fix.conflict.both", open, end, ours + theirs));
    }

    private QuickFix fix(String key, int from, int to, String with) {
        return new QuickFix(messages.get(key, ""), List.of(new TextChange(from, to - from, with)));
    }

    /** Where the next comment of that sign begins, unless another conflict begins before it; else -1. */
    private int mark(String sign, int from) {
        for (int line = Lines.next(text, from); line < text.length(); line = Lines.next(text, line)) {
            String content = text.substring(line, Lines.end(text, line)).strip();
            if (content.startsWith("#") || content.startsWith("＃")) {
                String comment = content.substring(1).strip();
                if (comment.startsWith(sign)) {
                    return line;
                }
                if (comment.startsWith("<<<<<<<")) {
                    return -1;
                }
            }
        }
        return -1;
    }
}
