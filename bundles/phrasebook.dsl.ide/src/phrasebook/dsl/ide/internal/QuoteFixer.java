// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.internal;

import java.util.List;

import phrasebook.dsl.ide.QuickFix;
import phrasebook.dsl.ide.TextChange;
import phrasebook.dsl.lexing.TokenKind;
import phrasebook.rules.Finding;

/** Takes a quote away, with the sign that parts it from others; where it is alone, the line. */
final class QuoteFixer {

    /** More of the quote than that is not shown. */
    private static final int SHOWN = 12;

    private final String text;
    private final Finding finding;
    private final Messages messages;

    QuoteFixer(String text, Finding finding, Messages messages) {
        this.text = text;
        this.finding = finding;
        this.messages = messages;
    }

    QuickFix removed() {
        int from = finding.offset();
        int to = from + finding.length();
        int start = Lines.start(text, from);
        String before = text.substring(start, from).stripTrailing();
        String after = text.substring(to, Lines.end(text, to)).strip();
        if (before.endsWith("、") || before.endsWith("或")) {
            return without(start + before.length() - 1, to);
        }
        if (after.startsWith("、") || after.startsWith("或")) {
            return without(from, text.indexOf(after, to) + 1);
        }
        String keyword = TokenKind.BANNED_WORDS.literal();
        if (before.stripLeading().startsWith(TokenKind.NESTED_BAN.literal()) && before.endsWith(keyword)) {
            return without(start + before.substring(0, before.length() - keyword.length()).stripTrailing().length(),
                    to);
        }
        return new QuickFix(messages.get("fix.remove.line", ""),
                List.of(new TextChange(start, Lines.next(text, start) - start, "")));
    }

    private QuickFix without(int from, int to) {
        String quote = text.substring(finding.offset(), finding.offset() + finding.length());
        String shown = quote.length() > SHOWN ? quote.substring(0, quote.offsetByCodePoints(0, SHOWN / 2)) + "……"
                : quote;
        return new QuickFix(messages.get("fix.remove", shown), List.of(new TextChange(from, to - from, "")));
    }
}
