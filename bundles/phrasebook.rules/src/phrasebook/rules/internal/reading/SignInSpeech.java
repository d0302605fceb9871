// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.reading;

import java.util.function.Consumer;

import phrasebook.model.ChoiceSegment;
import phrasebook.model.ChoiceStyle;
import phrasebook.model.Segment;
import phrasebook.model.TextSegment;
import phrasebook.model.query.Wordings;
import phrasebook.rules.Context;
import phrasebook.rules.Family;
import phrasebook.rules.Violation;
import phrasebook.rules.internal.Spoken;
import phrasebook.rules.internal.calls.Call;
import phrasebook.rules.internal.calls.CallRule;
import phrasebook.rules.internal.speech.Sign;
import phrasebook.rules.internal.speech.Speech;

/** What is said holds no sign that only a reader sees: no stroke, no bracket. */
public final class SignInSpeech implements CallRule {

    @Override
    public Family family() {
        return Family.READING_ALOUD;
    }

    @Override
    public void check(Call call, Context context, Consumer<Violation> report) {
        call.said().forEach(words -> {
            int from = 0;
            for (Segment segment : words.wording().getSegments()) {
                int to = from + Spoken.text(segment).length();
                if (segment instanceof ChoiceSegment choice && !isTitle(choice)) {
                    Violation found = Violation.of(this, choice, Wordings.printed(choice));
                    report.accept(choice.getOptions().isEmpty() ? found : found.mendedBy(choice.getOptions().get(0)));
                } else if (segment instanceof TextSegment) {
                    signs(words, from, to, report);
                }
                from = to;
            }
        });
    }

    /** 先生/女士: whoever speaks knows which to say. */
    private static boolean isTitle(ChoiceSegment choice) {
        return choice.getStyle() != ChoiceStyle.OPTIONAL
                && choice.getOptions().stream().allMatch(o -> Speech.has(o, Sign.TITLE));
    }

    private void signs(Speech words, int from, int to, Consumer<Violation> report) {
        String text = words.text();
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '（' || c == '(') {
                int close = close(text, i);
                String shown = text.substring(i, close).replace(Spoken.SLOT, '…');
                report.accept(close <= to ? words.breaks(this, i, close, shown).mendedBy("")
                        : words.breaks(this, i, to, shown));
                i = close - 1;
            } else if ((c == '/' || c == '／') && !isAddress(text, i)) {
                report.accept(words.breaks(this, i, i + 1, text.substring(i, i + 1)));
            }
        }
    }

    /** Behind the bracket that closes the one there, or behind the text. */
    private static int close(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '（' || c == '(') {
                depth++;
            } else if ((c == '）' || c == ')') && --depth == 0) {
                return i + 1;
            }
        }
        return text.length();
    }

    /** www.gov.cn/a and 3/4 are read out by another rule of reading. */
    private static boolean isAddress(String text, int at) {
        return at > 0 && text.charAt(at - 1) < 0x80 || at + 1 < text.length() && text.charAt(at + 1) < 0x80;
    }
}
